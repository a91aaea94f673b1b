# Derived from tests/_async/facade/__init__.py by ./codegen.sh; do not edit.
