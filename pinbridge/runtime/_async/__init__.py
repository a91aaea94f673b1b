"""What groups of methods for async clients are made of."""
