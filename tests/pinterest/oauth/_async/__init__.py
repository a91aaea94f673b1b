"""The asynchronous client of PinArkive; the synchronous tests are derived from these."""
