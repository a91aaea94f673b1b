"""What groups of methods for asynchronous clients are made of."""
