"""Endpoints of the group `analytics`."""
