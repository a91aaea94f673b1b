"""Endpoints of the group `leads_export`."""
