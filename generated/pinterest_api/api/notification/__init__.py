"""Endpoints of the group `notification`."""
