"""Endpoints of the group `media`."""
