# Derived from pinbridge/_pinbridge/_async/__init__.py by ./codegen.sh; do not edit.
"""The asynchronous client of the PinBridge API; the synchronous one is derived from it."""
