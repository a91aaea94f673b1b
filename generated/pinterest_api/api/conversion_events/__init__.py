"""Endpoints of the group `conversion_events`."""
