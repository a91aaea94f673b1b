"""Endpoints of the group `conversion_tags`."""
