# Derived from pinbridge/pinterest/_async/__init__.py by ./codegen.sh; do not edit.
"""The async client."""
