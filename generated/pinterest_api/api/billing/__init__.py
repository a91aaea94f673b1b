"""Endpoints of the group `billing`."""
