"""Endpoints of the group `mcp`."""
