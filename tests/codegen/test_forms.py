"""Keyword forms of bodies that are one of several models."""

from __future__ import annotations

from codegen.forms import distinct
from codegen.views import BodyFieldView, FormView


def form(name: str, **types: str) -> FormView:
    """Make a form; a field is required unless its type ends with a question mark."""
    return FormView(
        name,
        tuple(
            BodyFieldView(
                name=field,
                input_type=type_.rstrip("?"),
                required=not type_.endswith("?"),
                default="UNSET",
                description="",
                owners=(),
            )
            for field, type_ in types.items()
        ),
    )


def kept(*forms: FormView) -> list[str]:
    return [each.name for each in distinct(forms)]


def test_a_form_that_an_earlier_one_accepts_has_no_overload() -> None:
    wide = form("Wide", url="str", note="str?")
    assert kept(wide, form("Same", url="str", note="str?")) == ["Wide"]
    assert kept(wide, form("Fewer", url="str")) == ["Wide"]
    assert kept(wide, form("Stricter", url="str", note="str")) == ["Wide"]
    assert kept(form(""), wide) == [""]
    # An enum is a kind of str, so that every other enum is taken too.
    assert kept(form("A", kind="KindA | str"), form("B", kind="KindB | str")) == ["A"]


def test_other_forms_have_one() -> None:
    wide = form("Wide", url="str", note="str?")
    assert kept(form("Fewer", url="str"), wide) == ["Fewer", "Wide"]
    assert kept(wide, form("Looser", url="str?")) == ["Wide", "Looser"]
    assert kept(wide, form("Typed", url="int")) == ["Wide", "Typed"]
    assert kept(wide, form("Other", id="str")) == ["Wide", "Other"]
    model = form("Model", media="str | Media | MediaDict")
    assert kept(form("Text", media="str"), model) == ["Text", "Model"]
