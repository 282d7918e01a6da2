#!/usr/bin/env bash
# The same operations on 100,000 cases and on ten times as many (SQLite), by turns in one run: how much slower is the larger file?
#
#   bench/million.sh [CASES]          1,000,000 cases with five timeline entries each beside 100,000 with five
#
#   ROUNDS (3)   SECONDS_EACH (4)
set -euo pipefail
large=${1:-1000000}
small=$((large / 10))
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"
register=${REGISTER:-target/release/examples/register}
[ -x "$register" ] || cargo build --release -p sangam-invented --example register
targets=()
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; clean_up' EXIT
for cases in $small $large; do
    where="--data $work/$cases"
    for chapter in OD,Odisha,21 KL,Kerala,32 MH,Maharashtra,27; do
        IFS=, read -r code name state <<<"$chapter"
        # shellcheck disable=SC2086
        $sangam $where user chapter "$code" --name "$name" --state "$state" --phone 9000000001 >/dev/null
    done
    # shellcheck disable=SC2086
    link=$($sangam $where user add caseworker@example.org --name "Caseworker Invented" --role caseworker@OD | grep -o 'http.*')
    "$register" "$cases" >"$work/register.csv"
    bring_in "$where" "$work/register.csv"
    rm "$work/register.csv"
    "$bench" lengthen --database "$work/$cases/sangam.db" --entries 5
    # shellcheck disable=SC2086
    token=$($sangam $where user token caseworker@example.org --full --days 1)
    serve "$where"
    servers+=("$server")
    server=
    session=$("$bench" session --url "$origin" --login caseworker@example.org --link "$link")
    targets+=(--target "name=$cases,url=$origin,bearer=$token,cookie=$session")
done
sleep "${SETTLE_SECONDS:-60}"
# Both files in the machine's memory: the disk is not what is compared.
cat "$work"/*/sangam.db >/dev/null
"$bench" desks --body bench/bodies/sangam-like-bare.json --cases "$small" --bare-data "$work/bare" --rounds "${ROUNDS:-3}" \
    --seconds "${SECONDS_EACH:-4}" --warm-up-seconds 5 --compare "$small" "$large" "${targets[@]}"
