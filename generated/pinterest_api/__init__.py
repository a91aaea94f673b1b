"""Pinterest REST API 5.23.0: endpoints and models, generated from the OpenAPI spec.

Importing this package loads nothing but itself; models and operations load when they are
first used. `pinbridge.runtime` has plain clients to send requests with.
"""
