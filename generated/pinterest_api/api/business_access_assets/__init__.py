"""Endpoints of the group `business_access_assets`."""
