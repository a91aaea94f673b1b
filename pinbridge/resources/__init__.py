"""Bases for resource groups of your own."""
