"""The PinBridge API: what is more than one operation."""
