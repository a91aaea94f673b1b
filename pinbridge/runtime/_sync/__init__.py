# Derived from pinbridge/runtime/_async/__init__.py by ./codegen.sh; do not edit.
"""What groups of methods for async clients are made of."""
