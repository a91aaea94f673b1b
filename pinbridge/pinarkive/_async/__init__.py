"""The async client of the PinArkive API."""
