# Derived from tests/pinterest/oauth/_async/__init__.py by ./codegen.sh; do not edit.
"""The asynchronous client of PinArkive; the synchronous tests are derived from these."""
