"""Endpoints of the group `targeting_template`."""
