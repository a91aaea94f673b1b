"""Building blocks of the resource groups of async clients."""
