"""Endpoints of the group `webhooks`."""
