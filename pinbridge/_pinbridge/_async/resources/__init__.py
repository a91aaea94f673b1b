"""Resource groups of the PinBridge API."""
