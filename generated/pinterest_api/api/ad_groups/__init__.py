"""Endpoints of the group `ad_groups`."""
