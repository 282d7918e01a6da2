#!/usr/bin/env bash
# The published cases from the first call to money in hand, through the API of a freshly started Sangam.
#
#   bench/published_cases.sh sqlite|postgres
set -euo pipefail
engine=${1:?sqlite or postgres}
# shellcheck source=bench/ground.sh
. "$(dirname "$0")/ground.sh"

[ "$engine" != postgres ] || start_postgres sangam
where="--data $work/data $(at "$engine")"
sh -c "$(found "$where")" >/dev/null
token() { $sangam $where user token "$1@example.org" --full --days 1; }
serve "$where"
"$bench" published --url "$origin" --caseworker "$(token caseworker)" --approver "$(token convener)"
kill "$server" && wait "$server" || true
server=
$sangam $where journal verify
