from __future__ import annotations

import copy
import datetime
import gc
import json
import uuid
import weakref
from typing import Any

import attrs
import msgspec
import pytest

COLOR = {"trim": True, "case": "upper", "prefix": "#", "blank-as-null": True}
TEXT = {"type": "string"}
ID = "8b0f5b7e-3c53-4a53-9f11-0d6a6d1f6f01"


@pytest.fixture(scope="module")
def renamed(make_package: Any) -> Any:
    """Models with names that Python can't keep, and models that hold such models."""
    odd = {
        "type": "object",
        "required": ["global", "camelCase"],
        "properties": {
            "global": TEXT,
            "camelCase": {"type": "integer"},
            "with-dash": TEXT,
            "2nd": TEXT,
            "_private": TEXT,
            "datetime": {"type": "string", "format": "date-time"},
            "attrs": TEXT,
            "uuid": {"type": "string", "format": "uuid"},
            "to_dict": TEXT,
            "plain": {"type": ["string", "null"]},
        },
    }
    holder = {
        "type": "object",
        "properties": {
            "one": {"$ref": "#/components/schemas/Odd"},
            "many": {"type": "array", "items": {"$ref": "#/components/schemas/Odd"}},
            "by_name": {
                "type": "object",
                "additionalProperties": {"$ref": "#/components/schemas/Odd"},
            },
            "maybe": {"anyOf": [{"$ref": "#/components/schemas/Odd"}, {"type": "null"}]},
            "deep": {
                "type": "object",
                "additionalProperties": {
                    "type": "array",
                    "items": {"anyOf": [{"$ref": "#/components/schemas/Odd"}, {"type": "null"}]},
                },
            },
        },
    }
    schemas = {
        "Odd": odd,
        "Holder": holder,
        "OddSent": odd,
        "HolderSent": json.loads(json.dumps(holder).replace("/Odd", "/OddSent")),
    }
    return make_package(schemas, sent=("HolderSent",), received=("Holder",))


def odd_data(value: str = "g") -> dict[str, Any]:
    return {
        "global": value,
        "camelCase": 7,
        "with-dash": "d",
        "2nd": "s",
        "_private": "p",
        "datetime": "2026-01-02T03:04:05Z",
        "attrs": "a",
        "uuid": ID,
        "to_dict": "t",
        "plain": None,
    }


@pytest.mark.parametrize("name", ["Holder", "HolderSent"])
def test_renamed_fields_are_decoded_and_encoded_wherever_they_stand(
    renamed: Any, name: str
) -> None:
    data = {
        "one": odd_data("1"),
        "many": [odd_data("2"), odd_data("3")],
        "by_name": {"global": odd_data("4")},
        "maybe": odd_data("5"),
        "deep": {"camelCase": [odd_data("6"), None]},
    }
    cls = getattr(renamed.models, name)

    value = renamed.codec.decode(json.dumps(data).encode(), cls)

    assert value.one.global_ == "1"
    assert [odd.camel_case for odd in value.many] == [7, 7]
    assert value.by_name["global"].global_ == "4"
    assert value.maybe.with_dash == "d"
    assert value.deep["camelCase"][0].datetime_.year == 2026
    assert value.deep["camelCase"][1] is None
    assert json.loads(renamed.codec.encode(value)) == data
    assert value.to_dict() == data
    assert cls.from_dict(data) == value


def test_renamed_attributes_have_readable_names(renamed: Any) -> None:
    names = [field.name for field in attrs.fields(renamed.models.Odd)]

    assert names[:2] == ["global_", "camel_case"]
    assert "plain" in names
    assert all(name.isidentifier() for name in names)


def test_attribute_name_on_the_wire_is_no_renamed_field(renamed: Any) -> None:
    data = json.dumps({**odd_data(), "global_": "wrong", "camel_case": 1}).encode()

    value = renamed.codec.decode(data, renamed.models.Odd)

    assert value.global_ == "g"
    assert value.camel_case == 7


def test_renamed_request_takes_both_names(renamed: Any) -> None:
    cls = renamed.models.OddSent

    by_wire = cls.from_dict({"global": "x", "camelCase": 1})
    by_attribute = cls.from_dict({"global_": "x", "camel_case": 1})

    assert by_wire == by_attribute == cls(global_="x", camel_case=1)
    assert by_wire.to_dict() == {"global": "x", "camelCase": 1}


def test_missing_renamed_field_is_named(renamed: Any) -> None:
    with pytest.raises(msgspec.ValidationError, match="camelCase"):
        renamed.codec.decode(b'{"global": "x"}', renamed.models.Odd)


def test_models_may_refer_to_each_other(make_package: Any) -> None:
    schemas = {
        "Person": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": TEXT,
                "employer": {"$ref": "#/components/schemas/Company"},
                "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
            },
        },
        "Company": {
            "type": "object",
            "required": ["people"],
            "properties": {
                "people": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
                "class": TEXT,
                "office": {"$ref": "#/components/schemas/Office"},
            },
        },
        "Office": {
            "type": "object",
            "properties": {"company": {"$ref": "#/components/schemas/Company"}},
        },
    }
    data = {
        "name": "a",
        "employer": {
            "people": [{"name": "b", "friends": [{"name": "c", "friends": []}]}],
            "class": "limited",
            "office": {"company": {"people": [], "class": "again"}},
        },
    }
    for directions in ({"received": ("Person",)}, {"sent": ("Person",)}):
        package = make_package(schemas, **directions)

        person = package.codec.decode(json.dumps(data).encode(), package.models.Person)

        assert person.employer.people[0].friends[0].name == "c"
        assert person.employer.class_ == "limited"
        assert person.employer.office.company.class_ == "again"
        given = json.loads(package.codec.encode(person))
        assert given["employer"]["office"]["company"]["class"] == "again"
        assert package.models.Person.from_dict(data).to_dict()["employer"]["class"] == "limited"
        assert package.module("models.office").Office is package.models.Office


@pytest.mark.parametrize("first", ["person", "company", "office"])
def test_cyclic_models_can_be_imported_in_any_order(make_package: Any, first: str) -> None:
    names = ["Person", "Company", "Office"]
    schemas = {
        name: {
            "type": "object",
            "properties": {
                other.lower(): {"$ref": f"#/components/schemas/{other}"} for other in names
            },
        }
        for name in names
    }
    package = make_package(schemas, sent=("Person",))

    module = package.module(f"models.{first}")

    cls = getattr(module, first.capitalize())
    assert cls(person=package.models.Person(office=package.models.Office())).to_dict() == {
        "person": {"office": {}}
    }


@pytest.fixture(scope="module")
def optional(make_package: Any) -> Any:
    fields = {
        "type": "object",
        "required": ["needed", "needed_or_null"],
        "properties": {
            "needed": TEXT,
            "needed_or_null": {"type": ["string", "null"]},
            "left_out": {"type": "integer"},
            "null_or_left_out": {"type": ["integer", "null"]},
            "with_default": {"type": "integer", "default": 3},
            "with_list": {"type": "array", "items": TEXT, "default": ["a"]},
        },
    }
    return make_package({"In": fields, "Out": fields}, received=("In",), sent=("Out",))


def test_absent_fields_of_a_response_read_none_or_the_default(optional: Any) -> None:
    decode = optional.codec.decode
    model = decode(b'{"needed": "x", "needed_or_null": null}', optional.models.In)

    assert model.needed_or_null is None
    assert model.left_out is None
    assert model.null_or_left_out is None
    assert model.with_default == 3
    assert model.with_list == ["a"]
    other = decode(b'{"needed": "x", "needed_or_null": null}', optional.models.In)
    assert model.with_list is not other.with_list


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"{}", "needed"),
        (b'{"needed": null, "needed_or_null": null}', "needed"),
        (b'{"needed": "x"}', "needed_or_null"),
        (b'{"needed": 1, "needed_or_null": null}', "needed"),
        (b'{"needed": "x", "needed_or_null": null, "left_out": "1"}', "left_out"),
    ],
)
def test_wrong_response_names_the_place(optional: Any, data: bytes, place: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=place):
        optional.codec.decode(data, optional.models.In)


def test_unknown_fields_of_a_response_are_ignored(optional: Any) -> None:
    data = b'{"needed": "x", "needed_or_null": "y", "newer": {"a": [1]}}'

    model = optional.codec.decode(data, optional.models.In)

    assert (model.needed, model.needed_or_null) == ("x", "y")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {}),
        ({"null_or_left_out": None}, {"null_or_left_out": None}),
        ({"null_or_left_out": 0}, {"null_or_left_out": 0}),
        ({"left_out": 0}, {"left_out": 0}),
    ],
)
def test_request_tells_absent_null_and_value_apart(
    optional: Any, given: dict[str, Any], expected: dict[str, Any]
) -> None:
    common = {"needed": "x", "needed_or_null": None}
    defaults = {"with_default": 3, "with_list": ["a"]}

    model = optional.models.Out(**common, **given)

    assert json.loads(optional.codec.encode(model)) == {**common, **defaults, **expected}
    assert json.loads(optional.endpoint("send_out").build_request(body=model).content) == {
        **common,
        **defaults,
        **expected,
    }


def test_unset_is_accepted_explicitly(optional: Any) -> None:
    unset = optional.types.UNSET
    model = optional.models.Out(needed="x", needed_or_null="y", left_out=unset, with_default=unset)

    assert model.to_dict() == {"needed": "x", "needed_or_null": "y", "with_list": ["a"]}


def test_request_refuses_null_where_the_spec_does(optional: Any) -> None:
    with pytest.raises(optional.invalid, match="left_out"):
        optional.models.Out(needed="x", needed_or_null="y", left_out=None)


def test_free_form_objects_keep_their_content(make_package: Any) -> None:
    schemas = {
        "Bag": {
            "type": "object",
            "required": ["any", "numbers"],
            "properties": {
                "any": {"type": "object"},
                "open": {"type": "object", "additionalProperties": True},
                "numbers": {"type": "object", "additionalProperties": {"type": "integer"}},
                "alias": {"$ref": "#/components/schemas/Free"},
                "anything": {},
                "nothing": {"type": "object", "additionalProperties": False},
            },
        },
        "Free": {"type": "object", "additionalProperties": True},
    }
    data = {
        "any": {"a": [1, {"b": None}]},
        "open": {"class": {"global": "x"}},
        "numbers": {"one": 1},
        "alias": {"deep": {"er": [True]}},
        "anything": ["x", {"y": 1.5}],
        "nothing": {},
    }
    for directions in ({"received": ("Bag",)}, {"sent": ("Bag",)}):
        package = make_package(schemas, **directions)

        bag = package.codec.decode(json.dumps(data).encode(), package.models.Bag)

        assert bag.any["a"][1] == {"b": None}
        assert bag.numbers == {"one": 1}
        assert json.loads(package.codec.encode(bag)) == data
        assert package.models.Bag.from_dict(data).to_dict() == data


def test_composed_schemas_become_one_model(make_package: Any) -> None:
    schemas = {
        "Base": {
            "type": "object",
            "required": ["id"],
            "properties": {"id": {"type": "string", "maxLength": 3}},
        },
        "Pin": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"type": "object", "required": ["global"], "properties": {"global": TEXT}},
            ]
        },
    }
    package = make_package(schemas, sent=("Pin",))

    assert package.models.Pin(id="abc", global_="g").to_dict() == {"id": "abc", "global": "g"}
    with pytest.raises(package.invalid, match="id: may have 3 characters"):
        package.models.Pin(id="abcd", global_="g")


def test_request_models_convert_what_they_are_given(make_package: Any) -> None:
    schemas = {
        "Moment": {
            "type": "object",
            "properties": {
                "id": {"type": "string", "format": "uuid"},
                "at": {"type": "string", "format": "date-time"},
                "local": {"type": "string", "format": "date-time", "x-local-time": True},
                "day": {"type": "string", "format": "date"},
                "inner": {"$ref": "#/components/schemas/Inner"},
                "inners": {"type": "array", "items": {"$ref": "#/components/schemas/Inner"}},
                "terms": {
                    "type": ["array", "null"],
                    "items": TEXT,
                    "x-coerce": {"split": ",", "trim": True, "blank-as-null": True},
                },
                "color": {"type": ["string", "null"], "x-coerce": COLOR},
                "name": {"type": "string", "x-coerce": {"trim": True}},
                "note": {
                    "type": ["string", "null"],
                    "x-coerce": {"trim": True, "blank-as-null": True},
                },
                "email": {"type": "string", "x-coerce": {"trim": True, "case": "lower"}},
            },
        },
        "Inner": {"type": "object", "required": ["x"], "properties": {"x": {"type": "integer"}}},
    }
    package = make_package(schemas, sent=("Moment",))
    plus_two = datetime.timezone(datetime.timedelta(hours=2))

    model = package.models.Moment(
        id=ID,
        at=datetime.datetime(2026, 1, 1, 2, tzinfo=plus_two),
        local="2026-01-01T02:00:00",
        day="2026-01-01",
        inner={"x": 1},
        inners=({"x": 2}, package.models.Inner(x=3)),
        terms=" a, ,b ",
        color=" a1b2c3 ",
        name=" n ",
        note="  ",
        email=" A@B.Example ",
    )

    assert model.id == uuid.UUID(ID)
    assert model.at.utcoffset() == datetime.timedelta(0)
    assert model.to_dict() == {
        "id": ID,
        "at": "2026-01-01T00:00:00Z",
        "local": "2026-01-01T02:00:00",
        "day": "2026-01-01",
        "inner": {"x": 1},
        "inners": [{"x": 2}, {"x": 3}],
        "terms": ["a", "b"],
        "color": "#A1B2C3",
        "name": "n",
        "note": None,
        "email": "a@b.example",
    }
    assert package.models.Moment.from_dict(model.to_dict()) == model


def test_decoding_converts_nothing(make_package: Any) -> None:
    schema = {
        "type": "object",
        "properties": {
            "color": {
                "type": ["string", "null"],
                "pattern": "^#[0-9A-F]{6}$",
                "x-coerce": COLOR,
            },
            "name": {"type": "string", "maxLength": 2, "x-coerce": {"trim": True}},
            "terms": {
                "type": ["array", "null"],
                "items": TEXT,
                "x-coerce": {"split": ",", "trim": True, "blank-as-null": True},
            },
        },
    }
    holder = {
        "type": "object",
        "required": ["sent"],
        "properties": {"sent": {"$ref": "#/components/schemas/Sent"}},
    }
    package = make_package({"Sent": schema, "Got": holder}, sent=("Sent",), received=("Got",))
    cls, decode = package.models.Sent, package.codec.decode

    for wrong in (b'{"color": "a1b2c3"}', b'{"name": " n "}', b'{"terms": "a, b"}'):
        with pytest.raises(msgspec.ValidationError):
            decode(wrong, cls)
    for terms in ([" a "], [], [""], ["a"]):
        assert decode(json.dumps({"terms": terms}).encode(), cls).terms == terms
        data = {"sent": {"terms": terms}}
        decoded = package.codec.decoder(package.models.Got)(json.dumps(data).encode())
        assert decoded.to_dict() == package.models.Got.from_dict(data).to_dict() == data
    assert cls(color="a1b2c3", name=" n ", terms=[" a "]) == cls(
        color="#A1B2C3", name="n", terms="a"
    )


@pytest.mark.parametrize("name", ["In", "Out"])
def test_models_are_attrs_classes(optional: Any, name: str) -> None:
    cls = getattr(optional.models, name)
    model = cls(needed="x", needed_or_null=None, with_list=["b"])

    assert attrs.has(cls)
    changed = attrs.evolve(model, needed="y")
    assert (changed.needed, changed.with_list, model.needed) == ("y", ["b"], "x")
    assert attrs.asdict(model)["with_list"] == ["b"]
    assert attrs.astuple(model)[0] == "x"
    assert [field.name for field in attrs.fields(cls)][:2] == ["needed", "needed_or_null"]
    assert attrs.fields(cls).with_list.default.factory() == ["a"]


@pytest.mark.parametrize("name", ["In", "Out"])
def test_models_are_compared_and_copied_as_other_objects(optional: Any, name: str) -> None:
    cls = getattr(optional.models, name)
    model = cls(needed="x", needed_or_null=None, with_list=["b"])

    assert copy.copy(model) == model
    deep = copy.deepcopy(model)
    assert deep == model
    assert deep.with_list is not model.with_list
    assert cls(needed="x", needed_or_null=None) != model
    with pytest.raises(TypeError, match="unhashable"):
        hash(model)
    with pytest.raises(AttributeError):
        model.other = 1


def test_requests_can_be_referred_to_weakly_and_responses_cost_the_collector_nothing(
    optional: Any,
) -> None:
    request = optional.models.Out(needed="x", needed_or_null=None)
    response = optional.models.In(needed="x", needed_or_null=None, with_list=["a"])

    assert weakref.ref(request)() is request
    assert not gc.is_tracked(response)


def test_rich_shows_models_as_attrs_does(optional: Any) -> None:
    """The method of structs would show what `repr` hides."""
    model = optional.models.Out(needed="x", needed_or_null=None)

    assert not hasattr(model, "__rich_repr__")


def test_a_changed_copy_of_a_request_is_checked(optional: Any) -> None:
    model = optional.models.Out(needed="x", needed_or_null=None)

    for change in (attrs.evolve, msgspec.structs.replace):
        with pytest.raises(optional.invalid, match="left_out"):
            change(model, left_out=None)


def test_fields_of_a_request_are_not_deleted(optional: Any) -> None:
    model = optional.models.Out(needed="x", needed_or_null=None)

    with pytest.raises(AttributeError, match="left_out can't be deleted; set it to UNSET"):
        del model.left_out


def test_from_dict_of_a_request_names_wrong_keys(optional: Any) -> None:
    with pytest.raises(optional.invalid) as caught:
        optional.models.Out.from_dict({"neded": "x"})

    problems = {problem.path: problem for problem in caught.value.problems}
    assert "did you mean needed" in problems[("neded",)].message
    assert problems[("needed",)].rule == "required"
    assert problems[("needed_or_null",)].rule == "required"


def test_typed_dicts_describe_the_keyword_arguments(optional: Any) -> None:
    model, dict_ = optional.models.Out, optional.models.OutDict

    assert set(dict_.__annotations__) - {"extra"} == {field.name for field in attrs.fields(model)}
    assert {"needed", "needed_or_null"} <= dict_.__required_keys__ | set(dict_.__annotations__)


def test_models_carry_docs(make_package: Any) -> None:
    schemas = {
        "Thing": {
            "type": "object",
            "description": 'Quotes """ and a backslash \\ and a control \u0001 character',
            "properties": {
                "size": {"type": "integer", "description": "In bytes", "x-added-in": "1.2"}
            },
        }
    }
    package = make_package(schemas, received=("Thing",))

    doc = package.models.Thing.__doc__
    assert doc.startswith("Quotes ''' and a backslash \\ and a control")
    assert "size: In bytes. Since API 1.2." in doc


def test_responses_can_be_read_by_key_where_the_configuration_says_so(
    make_package: Any,
) -> None:
    when = {"type": "string", "format": "date-time"}
    inner = {"type": "object", "required": ["madeAt"], "properties": {"madeAt": when}}
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Inner"}}
    note = {"type": "string"}
    outer = {
        "type": "object",
        "required": ["allItems"],
        "properties": {"allItems": items, "note": note},
    }
    schemas = {
        "Inner": inner,
        "Outer": outer,
        "Sent": {"type": "object", "properties": {"note": note}},
    }
    package = make_package(
        schemas, received=("Outer",), sent=("Sent",), config="readable-by-key: true"
    )
    data = {"allItems": [{"madeAt": "2030-01-02T03:04:05Z"}]}
    model = package.models.Outer.from_dict(data)

    assert model["allItems"] == data["allItems"]
    assert model.all_items[0]["madeAt"] == "2030-01-02T03:04:05Z"
    assert model.all_items[0].made_at.year == 2030
    assert model["note"] is None
    assert model.get("nothing", 1) == 1
    assert "allItems" in model
    assert "nothing" not in model
    assert list(model) == ["allItems", "note"]
    assert dict(model) == {**data, "note": None}
    with pytest.raises(KeyError, match="nothing"):
        model["nothing"]
    assert not hasattr(package.models.Sent, "__getitem__")
    assert not hasattr(make_package(schemas, received=("Outer",)).models.Outer, "__getitem__")
