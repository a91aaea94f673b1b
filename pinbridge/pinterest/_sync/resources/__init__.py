# Derived from pinbridge/pinterest/_async/resources/__init__.py by ./codegen.sh; do not edit.
"""Groups of methods that call more than one operation."""
