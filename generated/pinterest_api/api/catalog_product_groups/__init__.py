"""Endpoints of the group `catalog_product_groups`."""
