"""Endpoints of the group `system`."""
