"""Publish many pins through lost responses, late reads and kills, and count them."""
