#!/usr/bin/env bash
# The program itself: what it is built of and how long that takes, how large it is, how soon it answers, what it needs when nobody asks.
#
#   bench/program.sh           everything but the cold build
#   bench/program.sh --build   first a cold `cargo build --release` in a folder of its own (minutes)
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" = --build ]; then
    cold=$(mktemp -d)
    trap 'rm -rf "$cold"' EXIT
    began=$(date +%s)
    CARGO_TARGET_DIR=$cold cargo build --release -p sangam --locked --quiet
    echo "cold cargo build --release: $(($(date +%s) - began)) s on $(nproc) cores"
    export SANGAM=$cold/release/sangam
fi
echo "crates linked: $(cargo tree -p sangam --edges normal --prefix none --locked | sed 's/ (.*//' | sort -u | grep -c . || true)"
echo "crates compiled, with those that only build: $(cargo tree -p sangam --edges normal,build --prefix none --locked | sed 's/ (.*//' | sort -u | grep -c .)"
# shellcheck source=bench/ground.sh
. bench/ground.sh
[ -z "${cold:-}" ] || trap 'clean_up; rm -rf "$cold"' EXIT
echo "binary: $(stat -c %s "$sangam") bytes"

# answered WHERE: milliseconds from starting `sangam serve` to the whole of its first page.
answered() {
    local port=$((20000 + RANDOM % 20000)) began
    began=$(date +%s%N)
    # shellcheck disable=SC2086
    $sangam $1 serve --listen "127.0.0.1:$port" >"$work/server.log" 2>&1 &
    server=$!
    until (exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET / HTTP/1.0\r\nHost: x\r\n\r\n' >&3 && grep -q '</html>' <&3) 2>/dev/null; do
        kill -0 "$server"
        sleep 0.005
    done
    echo $((($(date +%s%N) - began) / 1000000))
    kill "$server"
    wait "$server" || true
    server=
}
echo "start to first answer, empty folder: $(answered "--data $work/data") ms"
times=$(for _ in 1 2 3 4 5; do answered "--data $work/data"; done | sort -n | tr '\n' ' ')
echo "start to first answer, again five times: ${times}ms"

$sangam demo --listen 127.0.0.1:0 >"$work/demo.log" 2>&1 &
server=$!
until grep -q 'http://127.0.0.1:[0-9]' "$work/demo.log"; do sleep 0.2; done
sleep "${IDLE_SECONDS:-30}"
awk '/^VmRSS|^VmHWM/ { printf "sangam demo, idle, %s %.1f MB\n", $1, $2 / 1024 }' "/proc/$server/status"
