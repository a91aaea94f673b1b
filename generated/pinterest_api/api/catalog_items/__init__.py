"""Endpoints of the group `catalog_items`."""
