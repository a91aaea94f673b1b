# Derived from pinbridge/_async/__init__.py by ./codegen.sh; do not edit.
"""The async client; the sync one is derived from it."""
