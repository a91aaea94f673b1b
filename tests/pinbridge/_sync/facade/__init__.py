# Derived from tests/pinbridge/_async/facade/__init__.py by ./codegen.sh; do not edit.
