"""Endpoints of the group `campaigns`."""
