"""What the sandboxes of all services share."""
