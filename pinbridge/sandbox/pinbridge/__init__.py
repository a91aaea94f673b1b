"""The sandbox of PinBridge."""
