# Derived from _async/__init__.py by ./codegen.sh; do not edit.
"""Methods for every operation, in groups."""
