"""Endpoints of the group `product_group_promotions`."""
