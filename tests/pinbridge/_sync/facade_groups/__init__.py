# Derived from tests/pinbridge/_async/facade_groups/__init__.py by ./codegen.sh; do not edit.
