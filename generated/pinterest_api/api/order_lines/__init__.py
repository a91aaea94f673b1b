"""Endpoints of the group `order_lines`."""
