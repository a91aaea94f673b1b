"""Endpoints by group: each module describes one operation and calls it."""
