# Sourced by the scripts beside it: a folder that is gone afterwards, the programs, and for `postgres` a PostgreSQL of its own.
#
#   SANGAM        the program         (target/release/sangam, built where it is missing)
#   BENCH         the measurements    (target/release/sangam-bench, built where it is missing)
#   POSTGRES_BIN  PostgreSQL's server programs (the newest in /usr/lib/postgresql)
#   SYNC_MS       so much longer takes each sync of what is measured, as on a slower disk (needs strace; nothing but syncs is stopped at)
#
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/.."
sangam=${SANGAM:-target/release/sangam}
bench=${BENCH:-target/release/sangam-bench}
[ -x "$sangam" ] || cargo build --release -p sangam
[ -x "$bench" ] || cargo build --release -p sangam-bench

work=$(mktemp -d)
server=
slow=()
if [ -n "${SYNC_MS:-}" ]; then
    # -D: the measured program stays this shell's child.
    slow=(strace -D -f -qq -o /dev/null --seccomp-bpf -e trace=fsync,fdatasync -e "inject=fsync,fdatasync:delay_exit=$((SYNC_MS * 1000))")
fi
postgres_bin=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
clean_up() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ ! -f "$work/pg/postmaster.pid" ] || as_postgres "$postgres_bin/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

# start_postgres DATABASE…: a throw-away PostgreSQL with these databases; fsync stays on. Sets postgres_port and postgres_start.
start_postgres() {
    [ -n "$postgres_bin" ] || { echo "PostgreSQL's server programs are not installed" >&2; exit 1; }
    postgres_port=$((20000 + RANDOM % 20000))
    mkdir "$work/pg"
    chmod 711 "$work"
    [ "$(id -u)" != 0 ] || chown postgres "$work/pg"
    as_postgres "$postgres_bin/initdb" -D "$work/pg" -A trust -U sangam --locale=C.UTF-8 -E UTF8 >/dev/null
    as_postgres tee -a "$work/pg/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $postgres_port
unix_socket_directories = '$work/pg'
CONF
    postgres_start="$postgres_bin/pg_ctl -D $work/pg -l $work/pg/log -w start"
    as_postgres sh -c "$postgres_start" >/dev/null
    for database in "$@"; do
        as_postgres "$postgres_bin/createdb" -h 127.0.0.1 -p "$postgres_port" -U sangam "$database"
    done
    # pg_dump and pg_restore of the same version as the server.
    PATH=$postgres_bin:$PATH
}

# at ENGINE [DATABASE]: what names this engine's database on the command line, besides --data.
at() {
    case $1 in
    sqlite) ;;
    postgres) echo "--database postgres://sangam@127.0.0.1:$postgres_port/${2:-sangam}" ;;
    *) echo "sqlite or postgres" >&2; exit 2 ;;
    esac
}

# found WHERE: the commands that make a chapter with a caseworker and a convener in an empty data folder.
found() {
    echo "$sangam $1 user chapter OD --name Odisha --state 21 --phone 9000000001 &&
        $sangam $1 user add caseworker@example.org --name 'Caseworker Invented' --role caseworker@OD &&
        $sangam $1 user add convener@example.org --name 'Convener Invented' --role convener@OD"
}

# serve WHERE: starts Sangam on a free port and waits for it; sets server, origin and port.
serve() {
    port=$((20000 + RANDOM % 20000))
    origin=http://127.0.0.1:$port
    # shellcheck disable=SC2086
    "${slow[@]}" $sangam $1 serve --listen "127.0.0.1:$port" >"$work/server.log" 2>&1 &
    server=$!
    for _ in $(seq 200); do
        ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || return 0
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    tail -5 "$work/server.log" >&2
    echo "Sangam did not start" >&2
    exit 1
}

# bring_in WHERE REGISTER: a register of any length, in parts of as many rows as a file may have, as the caseworker of chapter OD; says how long it took.
bring_in() {
    local where=$1 register=$2 began part
    began=$(date +%s)
    mkdir "$work/parts"
    # None of the invented rows has a line break inside a field.
    tail -n +2 "$register" | split -l 100000 - "$work/parts/"
    for part in "$work"/parts/*; do
        { head -1 "$register"; cat "$part"; } >"$work/part.csv"
        # shellcheck disable=SC2086
        $sangam $where import "$work/part.csv" --chapter OD --owner caseworker@example.org 2>/dev/null | grep ' rows: '
    done
    rm -r "$work/parts" "$work/part.csv"
    echo "brought in in $(($(date +%s) - began)) s"
}
