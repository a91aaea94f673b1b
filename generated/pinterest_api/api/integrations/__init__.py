"""Endpoints of the group `integrations`."""
