"""Import the names of a module when they are first used."""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy(
    name: str, module_of: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a module. Type checkers see what it imports for them only.

    Args:
        name: Name of the module.
        module_of: Module of each public name, relative to the module if it starts with a dot; for a
            submodule, itself.
    """
    known = vars(sys.modules[name])

    def load(attribute: str) -> object:
        if attribute not in module_of:
            raise AttributeError(f"module {name!r} has no attribute {attribute!r}")
        module = import_module(module_of[attribute], name)
        is_itself = module.__name__ == f"{name}.{attribute}"
        value: object = module if is_itself else getattr(module, attribute)
        known[attribute] = value
        return value

    return load, lambda: sorted({*known, *module_of})
