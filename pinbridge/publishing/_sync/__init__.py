# Derived from pinbridge/publishing/_async/__init__.py by ./codegen.sh; do not edit.
"""Publish plans with the async clients."""
