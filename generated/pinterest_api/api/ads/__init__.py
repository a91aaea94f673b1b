"""Endpoints of the group `ads`."""
