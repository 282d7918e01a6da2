#!/usr/bin/env bash
# Kill -9 under 200 concurrent writers, again and again, and look for what was lost.
#
#   bench/crash.sh bare|sqlite|postgres [ROUNDS]
#
# `bare` tests the test itself: the plain program must lose nothing either.
# What Sangam needs to let somebody write is told by the environment, `{data}` and `{port}` are replaced in it:
#   SANGAM           the program                              (target/release/sangam)
#   SERVE            command line of the server               (see below)
#   VERIFY           command line of the check                (see below)
#   PREPARE          run once before the first start          (none)
#   BEARER_COMMAND   prints a token, after the first start    (none; or BEARER)
#   BODY             file with the JSON body of a create      (bench/bodies/sangam-case.json)
#   CREATE_PATH      (/api/cases)
#   CRASH_POSTGRES=1 crash PostgreSQL too, in each round
set -euo pipefail
cd "$(dirname "$0")/.."

engine=${1:?bare, sqlite or postgres}
rounds=${2:-20}
sangam=${SANGAM:-target/release/sangam}
bench=${BENCH:-target/release/sangam-bench}
[ -x "$bench" ] || cargo build --release -p sangam-bench

work=$(mktemp -d)
postgres_bin=${POSTGRES_BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
clean_up() {
    [ ! -f "$work/pg/postmaster.pid" ] || as_postgres "$postgres_bin/pg_ctl" -D "$work/pg" -m immediate stop >/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

arguments=(--data "$work/data" --rounds "$rounds")
case $engine in
bare)
    serve="$bench bare serve --data {data} --listen 127.0.0.1:{port}"
    verify="$bench bare verify --data {data}"
    body=${BODY:-bench/bodies/bare-case.json}
    ;;
sqlite)
    serve="$sangam serve --data {data} --listen 127.0.0.1:{port}"
    verify="$sangam journal verify --data {data}"
    body=${BODY:-bench/bodies/sangam-case.json}
    # Keys must hold across a crash: what was in flight is sent again.
    arguments+=(--replay)
    ;;
postgres)
    [ -n "$postgres_bin" ] || { echo "PostgreSQL's server programs are not installed" >&2; exit 1; }
    port=$((20000 + RANDOM % 20000))
    mkdir "$work/pg"
    chmod 711 "$work"
    [ "$(id -u)" != 0 ] || chown postgres "$work/pg"
    # fsync stays on: this is a test of durability.
    as_postgres "$postgres_bin/initdb" -D "$work/pg" -A trust -U sangam --locale=C.UTF-8 -E UTF8 >/dev/null
    as_postgres tee -a "$work/pg/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$work/pg'
CONF
    start="$postgres_bin/pg_ctl -D $work/pg -l $work/pg/log -w start"
    as_postgres sh -c "$start" >/dev/null
    as_postgres "$postgres_bin/createdb" -h 127.0.0.1 -p "$port" -U sangam sangam
    url="postgres://sangam@127.0.0.1:$port/sangam"
    serve="$sangam serve --data {data} --database $url --listen 127.0.0.1:{port}"
    verify="$sangam journal verify --data {data} --database $url"
    body=${BODY:-bench/bodies/sangam-case.json}
    arguments+=(--replay)
    if [ -n "${CRASH_POSTGRES:-}" ]; then
        crash="$postgres_bin/pg_ctl -D $work/pg -m immediate stop >/dev/null; $start >/dev/null"
        [ "$(id -u)" != 0 ] || crash="runuser -u postgres -- sh -c '$crash'"
        arguments+=(--after-kill "$crash")
    fi
    ;;
*)
    echo "bare, sqlite or postgres" >&2
    exit 2
    ;;
esac
serve=${SERVE:-$serve}
verify=${VERIFY:-$verify}
[ -z "${PREPARE:-}" ] || arguments+=(--prepare "$PREPARE")
[ -z "${BEARER_COMMAND:-}" ] || arguments+=(--bearer-command "$BEARER_COMMAND")
[ -z "${BEARER:-}" ] || arguments+=(--bearer "$BEARER")
[ -z "${CREATE_PATH:-}" ] || arguments+=(--create-path "$CREATE_PATH")

"$bench" crash --serve "$serve" --verify "$verify" --body "$body" "${arguments[@]}"
