"""Endpoints of the group `msot_events`."""
