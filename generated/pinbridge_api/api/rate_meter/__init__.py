"""Endpoints of the group `rate_meter`."""
