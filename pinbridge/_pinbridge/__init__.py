"""The PinBridge API: methods that go beyond single operations."""
