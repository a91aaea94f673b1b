"""Endpoints of the group `user_account`."""
