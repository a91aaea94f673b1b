"""Methods for every operation, in groups."""
