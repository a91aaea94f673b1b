"""Endpoints of the group `auth`."""
