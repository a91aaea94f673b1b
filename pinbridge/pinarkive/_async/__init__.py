"""The asynchronous client of the PinArkive API."""
