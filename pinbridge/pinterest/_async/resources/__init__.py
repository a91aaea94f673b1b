"""Groups of methods that do more than one operation."""
