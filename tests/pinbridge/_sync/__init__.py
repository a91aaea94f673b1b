# Derived from tests/pinbridge/_async/__init__.py by ./codegen.sh; do not edit.
