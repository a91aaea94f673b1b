"""The Pinterest part of the sandbox."""
