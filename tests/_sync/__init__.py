# Derived from tests/_async/__init__.py by ./codegen.sh; do not edit.
