"""Endpoints of the group `files`."""
