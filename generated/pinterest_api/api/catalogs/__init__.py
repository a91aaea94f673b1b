"""Endpoints of the group `catalogs`."""
