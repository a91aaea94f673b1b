"""Endpoints of the group `advanced_auction`."""
