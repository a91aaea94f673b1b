"""The PinArkive part of the sandbox."""
