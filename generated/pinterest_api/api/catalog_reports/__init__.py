"""Endpoints of the group `catalog_reports`."""
