"""Endpoints of the group `ad_accounts`."""
