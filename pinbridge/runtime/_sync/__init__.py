# Derived from pinbridge/runtime/_async/__init__.py by ./codegen.sh; do not edit.
"""Building blocks of the resource groups of async clients."""
