"""Publish plans with the async clients."""
