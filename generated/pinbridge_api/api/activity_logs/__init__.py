"""Endpoints of the group `activity_logs`."""
