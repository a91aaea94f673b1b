# Derived from pinbridge/_pinbridge/_async/resources/__init__.py by ./codegen.sh; do not edit.
"""Resource groups of the PinBridge API."""
