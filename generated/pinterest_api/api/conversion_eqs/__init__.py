"""Endpoints of the group `conversion_eqs`."""
