"""Endpoints of the group `customer_list_uploads`."""
