"""Endpoints of the group `customer_lists`."""
