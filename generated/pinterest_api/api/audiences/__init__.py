"""Endpoints of the group `audiences`."""
