"""Endpoints of the group `schedules`."""
