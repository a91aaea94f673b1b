"""Bulk publishing: plans in files, folders or code, checked, paced, published once each."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reading import Plan, read_plan
    from .rows import BadCell, Column, Place, PlanError, Row

__all__ = ["BadCell", "Column", "Place", "Plan", "PlanError", "Row", "read_plan"]

_MODULE_OF = {
    "BadCell": ".rows",
    "Column": ".rows",
    "Place": ".rows",
    "Plan": ".reading",
    "PlanError": ".rows",
    "Row": ".rows",
    "read_plan": ".reading",
}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
