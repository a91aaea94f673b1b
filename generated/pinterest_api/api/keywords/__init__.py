"""Endpoints of the group `keywords`."""
