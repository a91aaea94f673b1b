"""Endpoints of the group `terms_of_service`."""
