"""Groups of methods that call more than one operation."""
