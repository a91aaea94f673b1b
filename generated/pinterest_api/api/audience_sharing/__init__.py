"""Endpoints of the group `audience_sharing`."""
