"""Publish plans with the asynchronous clients."""
