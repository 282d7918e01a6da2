#!/usr/bin/env bash
# Kill -9 under 200 concurrent writers, again and again, and look for what was lost.
#
#   bench/crash.sh bare|sqlite|postgres [ROUNDS]
#
# `bare` tests the test itself: the plain program must lose nothing either.
# Besides what `ground.sh` reads from the environment (`{data}` and `{port}` are replaced in commands):
#   BODY             file with the JSON body of a create      (bench/bodies/…)
#   CREATE_PATH      (/api/cases)
#   WRITERS          (200)
#   CRASH_POSTGRES=1 crash PostgreSQL too, in each round
set -euo pipefail
engine=${1:?bare, sqlite or postgres}
rounds=${2:-20}
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"

arguments=(--data "$work/data" --rounds "$rounds" --writers "${WRITERS:-200}")
if [ "$engine" = bare ]; then
    program="$bench bare serve --data {data}"
    verify="$bench bare verify --data {data}"
    body=${BODY:-bench/bodies/bare-case.json}
else
    [ "$engine" != postgres ] || start_postgres sangam
    where="--data {data} $(at "$engine")"
    program="$sangam $where serve"
    verify="$sangam $where journal verify"
    body=${BODY:-bench/bodies/sangam-case.json}
    # Keys must hold across a crash: what was in flight is sent again.
    arguments+=(--replay --prepare "$(found "$where")"
        --bearer-command "$sangam $where user token caseworker@example.org --full --days 1")
    if [ "$engine" = postgres ] && [ -n "${CRASH_POSTGRES:-}" ]; then
        crash="$postgres_bin/pg_ctl -D $work/pg -m immediate stop >/dev/null; $postgres_start >/dev/null"
        [ "$(id -u)" != 0 ] || crash="runuser -u postgres -- sh -c '$crash'"
        arguments+=(--after-kill "$crash")
    fi
fi
[ -z "${CREATE_PATH:-}" ] || arguments+=(--create-path "$CREATE_PATH")

"$bench" crash --serve "$program --listen 127.0.0.1:{port}" --verify "$verify" --body "$body" "${arguments[@]}"
