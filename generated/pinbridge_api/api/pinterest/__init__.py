"""Endpoints of the group `pinterest`."""
