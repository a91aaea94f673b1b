"""Endpoints of the group `business_access_invite`."""
