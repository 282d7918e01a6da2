#!/usr/bin/env bash
# Fifty desks at once, on both engines, beside the bare program: fills the databases and runs `sangam-bench desks`.
#
#   bench/desks.sh [CASES] [FLAGS OF sangam-bench desks…]
#
#   ENGINES   (sqlite postgres)
#   KEEP      a folder that keeps the filled data for the next run (none)
# 100,000 cases from the invented register with four timeline entries each, asked for by a caseworker of one chapter.
set -euo pipefail
cases=${1:-100000}
[ $# -eq 0 ] || shift
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"
register=${REGISTER:-target/release/examples/register}
[ -x "$register" ] || cargo build --release -p sangam-invented --example register
engines=${ENGINES:-sqlite postgres}
"$register" "$cases" >"$work/register.csv"
case " $engines " in *" postgres "*) start_postgres sangam ;; esac
# The bare program has 64 MB of pages to itself and reads the rest through the kernel; PostgreSQL gets as fair a share.
targets=()
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; clean_up' EXIT
for engine in $engines; do
    where="--data $work/$engine $(at "$engine")"
    for chapter in OD,Odisha,21 KL,Kerala,32 MH,Maharashtra,27; do
        IFS=, read -r code name state <<<"$chapter"
        # shellcheck disable=SC2086
        $sangam $where user chapter "$code" --name "$name" --state "$state" --phone 9000000001 >/dev/null
    done
    # shellcheck disable=SC2086
    link=$($sangam $where user add caseworker@example.org --name "Caseworker Invented" --role caseworker@OD | grep -o 'http.*')
    # shellcheck disable=SC2086
    $sangam $where import "$work/register.csv" --chapter OD --owner caseworker@example.org 2>/dev/null | grep ' rows: '
    case $engine in
    sqlite) "$bench" lengthen --database "$work/sqlite/sangam.db" --entries 4 ;;
    postgres) "$bench" lengthen --print --entries 4 | "$postgres_bin/psql" -q -h 127.0.0.1 -p "$postgres_port" -U sangam sangam ;;
    esac
    # shellcheck disable=SC2086
    token=$($sangam $where user token caseworker@example.org --full --days 1)
    serve "$where"
    session=$("$bench" session --url "$origin" --login caseworker@example.org --link "$link")
    servers+=("$server")
    server=
    target="name=$engine,url=$origin,bearer=$token,cookie=$session"
    [ "$engine" != postgres ] || target="$target,postgres=$(head -1 "$work/pg/postmaster.pid")"
    targets+=(--target "$target")
done
# What follows an import (sealing the journal, merging the index of words) is not measured.
sleep "${SETTLE_SECONDS:-60}"
"${slow[@]}" "$bench" desks --body bench/bodies/sangam-like-bare.json --cases "$cases" --bare-data "$work/bare" "${targets[@]}" "$@"
