"""The PinArkive API: what is more than one operation."""
