#!/usr/bin/env bash
# A register of many rows, with names in five scripts: checked, brought in, brought in again, and then asked as a desk asks.
#
#   bench/import.sh sqlite|postgres [ROWS]
#
#   SECONDS_EACH  measured time of each question (5)
#   REGISTER      the invented register's program (target/release/examples/register, built where it is missing)
set -euo pipefail
engine=${1:?sqlite or postgres}
rows=${2:-100000}
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"
register=${REGISTER:-target/release/examples/register}
[ -x "$register" ] || cargo build --release -p sangam-invented --example register

[ "$engine" != postgres ] || start_postgres sangam
where="--data $work/data $(at "$engine")"
"$register" "$rows" >"$work/register.csv"
echo "$rows rows, $(($(stat -c %s "$work/register.csv") / 1048576)) MB of CSV, on $engine"

# The three chapters of the invented register. The national rows name caseworkers nobody here is: the owner holds those cases.
for chapter in OD,Odisha,21 KL,Kerala,32 MH,Maharashtra,27; do
    IFS=, read -r code name state <<<"$chapter"
    # shellcheck disable=SC2086
    $sangam $where user chapter "$code" --name "$name" --state "$state" --phone 9000000001 >/dev/null
done
# shellcheck disable=SC2086
$sangam $where user add caseworker@example.org --name "Caseworker Invented" --role caseworker@OD >/dev/null

# import WHAT EXPECTED…: one pass with its speed; its last line must have these words.
import() {
    local what=$1 expected=$2 began ended said
    shift 2
    began=$(date +%s%N)
    # shellcheck disable=SC2086
    said=$($sangam $where import "$work/register.csv" --chapter OD --owner caseworker@example.org "$@" 2>/dev/null | grep ' rows: ')
    ended=$(date +%s%N)
    echo "$what: $((rows * 1000000000 / (ended - began))) rows/s ($(((ended - began) / 1000000)) ms). $said"
    case $said in
    *"$expected"*) ;;
    *) echo "expected: $expected" >&2; exit 1 ;;
    esac
}
import "checked" " 0 bad." --dry-run
import "brought in" " 0 bad."
import "again" " 0 new cases,"

# shellcheck disable=SC2086
token=$($sangam $where user token caseworker@example.org --full --days 1)
serve "$where"
# A database fresh from an import: give PostgreSQL the statistics that its own clock would gather within the hour.
[ "$engine" != postgres ] || "$postgres_bin/psql" -q -h 127.0.0.1 -p "$postgres_port" -U sangam -c ANALYZE sangam
for connections in 1 50; do
    echo "$connections at once, as a caseworker of one chapter:"
    while IFS='|' read -r what path; do
        printf '  %-26s ' "$what"
        "$bench" load --url "$origin" --bearer "$token" --path "$path" --connections "$connections" \
            --warm-up-seconds 1 --seconds "${SECONDS_EACH:-5}" | tr '\n' ' '
        echo
    done <<'PATHS'
one case|/api/cases/{reference}
the list, first 50|/api/cases?limit=50
the list, 50 that are open|/api/cases?limit=50&open=true
a word of 0.2 %|/api/cases?q=crusher&limit=50
a word of 5 %|/api/cases?q=cheque&limit=50
PATHS
done
