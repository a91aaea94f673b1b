"""Endpoints of the group `catalog_feeds`."""
