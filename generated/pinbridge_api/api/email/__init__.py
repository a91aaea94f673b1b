"""Endpoints of the group `email`."""
