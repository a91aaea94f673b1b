"""Endpoints of the group `promotions`."""
