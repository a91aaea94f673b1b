"""Measure pinbridge side by side with its peers. `python -m benchmarks --help` tells more."""
