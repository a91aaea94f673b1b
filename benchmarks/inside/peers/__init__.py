"""The same work done with each library."""
