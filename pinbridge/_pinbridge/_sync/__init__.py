# Derived from pinbridge/_pinbridge/_async/__init__.py by ./codegen.sh; do not edit.
"""The async client of the PinBridge API; the sync one is derived from it."""
