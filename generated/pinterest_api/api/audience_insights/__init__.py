"""Endpoints of the group `audience_insights`."""
