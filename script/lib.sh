# What the scripts of this folder share. It is sourced, not run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=.venv/bin/python

# One line that says what is being done now.
say() { printf '\n== %s\n' "$*"; }

# Ends with one sentence that says what is wrong and what helps.
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}
