"""Endpoints of the group `resources`."""
