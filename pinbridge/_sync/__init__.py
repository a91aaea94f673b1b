# Derived from pinbridge/_async/__init__.py by ./codegen.sh; do not edit.
"""The asynchronous client; the synchronous one is derived from it."""
