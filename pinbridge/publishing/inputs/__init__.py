"""Read plans of many shapes as rows."""
