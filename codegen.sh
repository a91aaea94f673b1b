#!/usr/bin/env bash
# Writes generated/ and the synchronous code. `./codegen.sh --help` tells more.
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
python="$root/.venv/bin/python"
[[ -x "$python" ]] || python=python3

tools='import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, sys.argv[1:])))'
if ! "$python" -c "$tools" openapi_python_client ruff; then
    echo 'codegen: openapi-python-client or ruff is missing; install the dependency group "codegen"' >&2
    exit 2
fi

PYTHONPATH="$root/openapi${PYTHONPATH:+:$PYTHONPATH}" exec "$python" -m codegen "$@"
