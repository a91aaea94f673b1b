"""Endpoints of the group `pins`."""
