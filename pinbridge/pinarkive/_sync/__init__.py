# Derived from pinbridge/pinarkive/_async/__init__.py by ./codegen.sh; do not edit.
"""The async client of the PinArkive API."""
