#!/usr/bin/env bash
# A backup taken while people write, restored, and held against the original.
#
#   bench/restore.sh sqlite|postgres [WRITERS]
set -euo pipefail
engine=${1:?sqlite or postgres}
writers=${2:-32}
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"

[ "$engine" != postgres ] || start_postgres sangam restored
where="--data {data} $(at "$engine")"
there="--data {restored} $(at "$engine" restored)"
"$bench" restore --folder "$work/all" --writers "$writers" --body bench/bodies/sangam-case.json \
    --prepare "$(found "$where")" \
    --bearer-command "$sangam $where user token caseworker@example.org --full --days 1" \
    --serve "$sangam $where serve --listen 127.0.0.1:{port}" \
    --verify "$sangam $where journal verify" \
    --backup "$sangam $where backup {copy} --keys-to {copy}.keys" \
    --restore "$sangam $there restore {copy} --keys {copy}.keys" \
    --serve-restored "$sangam $there serve --listen 127.0.0.1:{port}" \
    --verify-restored "$sangam $there journal verify" \
    --check-restored "$sangam $there check"
