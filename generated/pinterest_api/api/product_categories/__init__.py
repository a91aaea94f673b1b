"""Endpoints of the group `product_categories`."""
