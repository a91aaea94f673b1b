"""Endpoints of the group `assets`."""
