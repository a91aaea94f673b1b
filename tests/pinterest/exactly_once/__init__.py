"""Publish many pins through lost answers, late reads and kills, and count them."""
