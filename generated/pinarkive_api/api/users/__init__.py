"""Endpoints of the group `users`."""
