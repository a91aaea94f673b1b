# Derived from tests/pinterest/_async/__init__.py by ./codegen.sh; do not edit.
