"""Readers for the formats of plans."""
