"""Publish from a queue; run by `make test-celery`, as it needs Redis and Celery."""
