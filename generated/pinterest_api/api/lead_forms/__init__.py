"""Endpoints of the group `lead_forms`."""
