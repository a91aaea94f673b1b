"""Endpoints of the group `bulk`."""
