"""Endpoints of the group `projects`."""
