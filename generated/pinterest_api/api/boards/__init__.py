"""Endpoints of the group `boards`."""
