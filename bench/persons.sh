#!/usr/bin/env bash
# The checks of search T1-T8 with one command: those of the leaf (spellings, scripts, Hinglish, names, graphemes), those that need an engine
# (tokens in the index, names found, how quickly among many persons; the index's size and how long it takes to build), and the desk's search
# box, asked through the API for what a register of as many rows holds.
#
#   bench/persons.sh sqlite [PERSONS [ROWS]]      1,000,000 persons and as many rows where no number is given
#   bench/persons.sh postgres 100000
set -euo pipefail
engine=${1:?sqlite or postgres}
persons=${2:-1000000}
rows=${3:-$persons}
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"
register=${REGISTER:-target/release/examples/register}
[ -x "$register" ] || cargo build --release -p sangam-invented --example register
short=0
# ONLY_BOX: nothing but the search box.
if [ -z "${ONLY_BOX:-}" ]; then
    cargo run --release -q -p sangam-text --example text-checks || short=1
    cargo run --release -q -p sangam-people --example search-checks -- "$engine" "$persons" || short=1
fi

"$register" "$rows" >"$work/register.csv"
[ "$engine" != postgres ] || start_postgres sangam
where="--data $work/$engine $(at "$engine")"
for chapter in OD,Odisha,21 KL,Kerala,32 MH,Maharashtra,27; do
    IFS=, read -r code name state <<<"$chapter"
    # shellcheck disable=SC2086
    $sangam $where user chapter "$code" --name "$name" --state "$state" --phone 9000000001 >/dev/null
done
# shellcheck disable=SC2086
$sangam $where user add caseworker@example.org --name "Caseworker Invented" --role caseworker@OD >/dev/null
bring_in "$where" "$work/register.csv"
began=$(date +%s)
# shellcheck disable=SC2086
$sangam $where search rebuild 2>/dev/null
echo "the index filled anew in $(($(date +%s) - began)) s"
# shellcheck disable=SC2086
token=$($sangam $where user token caseworker@example.org --full --days 1)
serve "$where"
[ "$engine" != postgres ] || "$postgres_bin/psql" -q -h 127.0.0.1 -p "$postgres_port" -U sangam -c ANALYZE sangam
sleep "${SETTLE_SECONDS:-30}"
"$bench" seek --url "$origin" --bearer "$token" --register "$work/register.csv" --chapter OD || short=1
exit $short
