"""Endpoints of the group `tokens`."""
