//! What a server costs: CPU time of a process, and of PostgreSQL with all its backends, from `/proc`.

use std::fs;

/// Clock ticks in a second in `/proc/PID/stat`: `USER_HZ`, 100 on every Linux that Sangam runs on (proc(5)).
const TICKS_PER_SECOND: u64 = 100;

/// The processes whose CPU time belongs to one server.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Watched {
    /// The program that answers.
    pub(crate) server: Option<u32>,
    /// PostgreSQL's first process; its children are counted with it.
    pub(crate) postgres: Option<u32>,
}

/// CPU time used so far, in microseconds (of 10 ms grain).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CpuTime {
    /// Of the program that answers.
    pub(crate) server_us: Option<u64>,
    /// Of PostgreSQL and its backends.
    pub(crate) postgres_us: Option<u64>,
}

impl Watched {
    /// Reads both sums; a process that is gone gives `None`.
    pub(crate) fn read(&self) -> CpuTime {
        CpuTime {
            server_us: self.server.and_then(|pid| Some(Stat::of(pid)?.own_us())),
            postgres_us: self.postgres.and_then(family_us),
        }
    }
}

impl CpuTime {
    /// What was used since `earlier`.
    pub(crate) fn since(&self, earlier: &CpuTime) -> CpuTime {
        let between = |now: Option<u64>, then: Option<u64>| Some(now?.saturating_sub(then?));
        CpuTime {
            server_us: between(self.server_us, earlier.server_us),
            postgres_us: between(self.postgres_us, earlier.postgres_us),
        }
    }
}

/// The fields of `/proc/PID/stat` that are needed here (proc(5), fields 4 and 14 to 17).
struct Stat {
    parent: u32,
    own_ticks: u64,
    reaped_children_ticks: u64,
}

impl Stat {
    fn of(pid: u32) -> Option<Stat> {
        Stat::parse(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
    }

    fn parse(text: &str) -> Option<Stat> {
        // The name in brackets may hold spaces and brackets: count fields from the last bracket.
        let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
        let ticks = |index: usize| fields.get(index)?.parse::<u64>().ok();
        Some(Stat {
            parent: fields.get(1)?.parse().ok()?,
            own_ticks: ticks(11)? + ticks(12)?,
            reaped_children_ticks: ticks(13)? + ticks(14)?,
        })
    }

    fn own_us(&self) -> u64 {
        self.own_ticks * 1_000_000 / TICKS_PER_SECOND
    }
}

/// A process, its living children, and the children it has already reaped: a backend that ends
/// during the measurement moves from the second sum to the third and is not lost.
fn family_us(parent: u32) -> Option<u64> {
    let head = Stat::of(parent)?;
    let mut ticks = head.own_ticks + head.reaped_children_ticks;
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Some(pid) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok())
        else {
            continue;
        };
        if let Some(stat) = Stat::of(pid)
            && stat.parent == parent
        {
            ticks += stat.own_ticks;
        }
    }
    Some(ticks * 1_000_000 / TICKS_PER_SECOND)
}

/// Resident memory of a process in kilobytes (`VmRSS`).
pub(crate) fn resident_kilobytes(pid: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The process that listens on a TCP port of this machine: `/proc/net/tcp` names the socket,
/// `/proc/PID/fd` names its holder.
pub(crate) fn listener_on(port: u16) -> Option<u32> {
    let mut inodes = Vec::new();
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        let text = fs::read_to_string(table).unwrap_or_default();
        for line in text.lines().skip(1) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let (Some(local), Some(state), Some(inode)) =
                (fields.get(1), fields.get(3), fields.get(9))
            else {
                continue;
            };
            // State 0A is LISTEN.
            if *state == "0A" && local.ends_with(&format!(":{port:04X}")) {
                inodes.push(format!("socket:[{inode}]"));
            }
        }
    }
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Some(pid) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let Ok(descriptors) = fs::read_dir(entry.path().join("fd")) else {
            continue;
        };
        for descriptor in descriptors.flatten() {
            if let Ok(link) = fs::read_link(descriptor.path())
                && let Some(link) = link.to_str()
                && inodes.iter().any(|inode| inode == link)
            {
                return Some(pid);
            }
        }
    }
    None
}

/// The machine in one line: processor, cores, kernel, load.
pub(crate) fn machine() -> String {
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpuinfo
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("unknown processor", |(_, model)| model.trim());
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("?").to_owned();
    format!(
        "{model}, {cores} cores, Linux {}, load {load} before the run",
        kernel.trim()
    )
}

#[cfg(test)]
mod tests {
    use super::Stat;

    #[test]
    fn a_name_with_brackets_does_not_shift_the_fields() {
        let line = "42 (a) b) S 7 42 42 0 -1 4194304 1 2 3 4 150 50 20 5 20 0 8 0 1 2 3";
        let stat = Stat::parse(line).expect("a well-formed line");
        assert_eq!(stat.parent, 7);
        assert_eq!(stat.own_us(), 2_000_000);
        assert_eq!(stat.reaped_children_ticks, 25);
    }
}
