"""Endpoints of the group `terms`."""
