"""Endpoints of the group `conversions`."""
