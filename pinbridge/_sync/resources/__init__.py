# Derived from pinbridge/_async/resources/__init__.py by ./codegen.sh; do not edit.
"""Resource groups of the PinBridge API."""
