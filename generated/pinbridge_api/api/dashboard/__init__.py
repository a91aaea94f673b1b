"""Endpoints of the group `dashboard`."""
