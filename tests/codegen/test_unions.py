"""Values that may be one of several models."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pinbridge.runtime import codec

TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def model(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def animals(**more: Any) -> dict[str, Any]:
    kind = {"type": "string", "enum": ["cat", "dog"]}
    return {
        "Animal": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"cat": ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]},
            },
        },
        "Cat": model("kind", "lives", kind=kind, lives={"type": "integer"}),
        "Dog": {"allOf": [model("kind", kind=kind), model("name", name=TEXT)]},
        "Zoo": model(
            "animals",
            animals={"type": "array", "items": ref("Animal")},
            best={**ref("Animal"), "description": "The best."},
            name=TEXT,
        ),
        **more,
    }


@pytest.fixture(scope="module")
def received(make_package: Any) -> Any:
    return make_package(animals(), received=("Zoo", "Animal"))


@pytest.fixture(scope="module")
def sent(make_package: Any) -> Any:
    return make_package(animals(), sent=("Zoo", "Animal"))


def decoded(package: Any, model: Any, value: Any) -> Any:
    return package.codec.decode(json.dumps(value).encode(), model)


def test_kinds_are_told_apart_by_their_tag(received: Any) -> None:
    models = received.models
    zoo = decoded(
        received,
        models.Zoo,
        {"animals": [{"kind": "dog", "name": "Rex"}, {"kind": "cat", "lives": 9}]},
    )
    assert [type(animal) for animal in zoo.animals] == [models.Dog, models.Cat]
    assert [animal.kind for animal in zoo.animals] == ["dog", "cat"]
    assert zoo.to_dict()["animals"][0] == {"kind": "dog", "name": "Rex"}


def test_a_model_that_is_for_several_values(make_package: Any) -> None:
    schemas = animals()
    schemas["Animal"]["discriminator"]["mapping"]["lion"] = ref("Cat")["$ref"]
    package = make_package(schemas, received=("Zoo", "Animal"))
    zoo = decoded(
        package,
        package.models.Zoo,
        {"animals": [{"kind": "lion", "lives": 1}, {"kind": "cat", "lives": 9}]},
    )
    assert [type(animal).__name__ for animal in zoo.animals] == ["CatLion", "Cat"]
    assert [animal.kind for animal in zoo.animals] == ["lion", "cat"]


@pytest.mark.parametrize(
    ("cat", "dog"),
    [
        ({"const": "cat"}, {"type": "string", "enum": ["dog", "wolf"]}),
        ({"enum": ["cat"], "type": "string"}, {"allOf": [{"enum": ["dog", "wolf"]}]}),
    ],
)
def test_without_a_mapping_the_kinds_list_their_values(
    make_package: Any, cat: Any, dog: Any
) -> None:
    schemas = animals()
    del schemas["Animal"]["discriminator"]["mapping"]
    schemas |= {"Cat": model("kind", kind=cat), "Dog": model("kind", kind=dog, name=TEXT)}
    package = make_package(schemas, received=("Zoo",), sent=("Animal",))
    value = [{"kind": kind} for kind in ("cat", "dog", "wolf", "Cat")]
    zoo = decoded(package, package.models.Zoo, {"animals": value})
    assert [type(animal).__name__ for animal in zoo.animals] == ["Cat", "Dog", "DogWolf", "Unknown"]
    body = package.endpoint("send_animal").build_request(body={"kind": "wolf", "name": "Rex"})
    assert json.loads(body.content) == {"kind": "wolf", "name": "Rex"}


def test_without_a_mapping_and_values_the_kinds_are_the_names_of_components(
    make_package: Any,
) -> None:
    schemas = animals()
    del schemas["Animal"]["discriminator"]["mapping"]
    schemas |= {"Cat": model("kind", kind=TEXT), "Dog": model("kind", kind=TEXT, name=TEXT)}
    package = make_package(schemas, received=("Animal",))
    read = package.endpoint("receive_animal").OPERATION
    assert type(read.parse(200, b'{"kind": "Dog"}')) is package.models.Dog


def test_kinds_that_allow_the_same_values_are_told_apart_by_other_members(
    make_package: Any,
) -> None:
    schemas = animals()
    del schemas["Animal"]["discriminator"]["mapping"]
    schemas["Dog"] = model("kind", "name", kind=schemas["Cat"]["properties"]["kind"], name=TEXT)
    package = make_package(schemas, received=("Animal",))
    read = package.endpoint("receive_animal").OPERATION
    assert type(read.parse(200, b'{"kind": "dog", "name": "R"}')) is package.models.Dog
    assert type(read.parse(200, b'{"kind": "dog", "lives": 1}')) is package.models.Cat


def test_a_union_in_a_union_has_its_discriminator(make_package: Any) -> None:
    schemas = {
        "A": model("k", k={"const": "a"}),
        "B": model("k", k={"const": "b"}),
        "C": model("k", k={"const": "c"}),
        "Inner": {"oneOf": [ref("A"), ref("B")]},
        "U": {"oneOf": [ref("Inner"), ref("C")], "discriminator": {"propertyName": "k"}},
    }
    package = make_package(schemas, received=("U", "Inner"))
    for operation, kinds in (("receive_u", "abc"), ("receive_inner", "ab")):
        read = package.endpoint(operation).OPERATION
        for kind in kinds:
            value = read.parse(200, json.dumps({"k": kind, "new": 1}).encode())
            assert type(value) is getattr(package.models, kind.upper())


def test_mappings_may_name_components(make_package: Any) -> None:
    schemas = animals()
    schemas["Animal"]["discriminator"]["mapping"] = {"cat": "Cat", "dog": "Dog"}
    package = make_package(schemas, received=("Animal",))
    read = package.endpoint("receive_animal").OPERATION
    assert type(read.parse(200, b'{"kind": "dog", "name": "R"}')) is package.models.Dog


def test_the_member_that_tells_kinds_apart_has_no_class_of_its_own(received: Any) -> None:
    classes = {name.removesuffix("Dict") for name in received.models.__all__}
    assert classes == {"Animal", "Cat", "Dog", "Zoo"}


def test_an_unknown_kind_is_kept_and_costs_nothing_else(received: Any) -> None:
    models = received.models
    cow = {"kind": "cow", "milk": {"l": 3}}
    value = {"animals": [cow, {"kind": "cat", "lives": 9}], "best": cow, "name": "Z"}
    zoo = decoded(received, models.Zoo, value)
    unknown = zoo.animals[0]
    assert (unknown.kind, unknown["milk"], unknown.absent) == ("cow", {"l": 3}, None)
    assert type(zoo.animals[1]) is models.Cat
    assert zoo.best.to_dict() == cow
    assert zoo.name == "Z"
    assert zoo.to_dict() == value


@pytest.mark.parametrize("kind", [3, None, {"a": 1}, [1]])
def test_a_kind_that_is_no_text_is_unknown(received: Any, kind: Any) -> None:
    value = {"animals": [{"kind": kind, "milk": 1}]}
    assert decoded(received, received.models.Zoo, {**value, "name": "Z"}).to_dict() == {
        **value,
        "best": None,
        "name": "Z",
    }


def test_what_is_wrong_in_a_known_kind_is_an_error(received: Any) -> None:
    with pytest.raises(ValueError, match=r"animals\[0\].lives"):
        decoded(received, received.models.Zoo, {"animals": [{"kind": "cat", "lives": "x"}]})


def test_a_whole_answer_may_be_one_of_several(received: Any) -> None:
    operation = received.endpoint("receive_animal").OPERATION
    assert operation.parse(200, b'{"kind": "dog", "name": "Rex"}').name == "Rex"
    assert operation.parse(200, b'{"kind": "cow"}').kind == "cow"


def test_dicts_and_models_are_sent(sent: Any) -> None:
    models = sent.models
    zoo = models.Zoo(animals=[{"kind": "dog", "name": "Rex"}, models.Cat(lives=9)])
    assert type(zoo.animals[0]) is models.Dog
    assert json.loads(sent.codec.encode(zoo)) == {
        "animals": [{"kind": "dog", "name": "Rex"}, {"kind": "cat", "lives": 9}]
    }


def test_a_newer_kind_can_be_sent(sent: Any) -> None:
    from pinbridge.runtime.unions import Unknown

    zoo = sent.models.Zoo(animals=[Unknown({"kind": "cow", "milk": 3})])
    assert json.loads(sent.codec.encode(zoo)) == {"animals": [{"kind": "cow", "milk": 3}]}


@pytest.mark.parametrize(
    ("animal", "message"),
    [
        ({"kind": "cow"}, "kind 'cow' .cat, dog are known"),
        ({}, "an empty dict"),
        ({"kind": "dog"}, r"animals\[0\].name: is missing$"),
        (3, "must be one of Cat, Dog, or a dict of one; not int"),
    ],
)
def test_what_is_no_kind_is_refused_before_sending(sent: Any, animal: Any, message: str) -> None:
    with pytest.raises(sent.invalid, match=message):
        sent.models.Zoo(animals=[animal])


def shapes() -> dict[str, Any]:
    return {
        "Circle": model("radius", radius={"type": "number"}),
        "Box": model("width", width={"type": "number"}, height={"type": "number"}),
        "Line": model("width", width={"type": "number"}, dashed={"type": "boolean"}),
        "Shape": {"anyOf": [ref("Circle"), ref("Box"), ref("Line")]},
        "Drawing": model("shapes", shapes={"type": "array", "items": ref("Shape")}, title=TEXT),
    }


def test_models_without_a_tag_are_told_apart_by_the_members_they_need(
    make_package: Any,
) -> None:
    package = make_package(shapes(), received=("Drawing",))
    models = package.models
    value = {
        "shapes": [{"radius": 1}, {"width": 2, "height": 3}, {"width": 1}, {"dots": 4}],
        "title": "T",
    }
    drawing = decoded(package, models.Drawing, value)
    assert isinstance(drawing.shapes[0], models.Circle)
    assert isinstance(drawing.shapes[1], models.Box)
    # A box or a line, and something new: both are kept as data.
    assert drawing.shapes[2]["width"] == 1
    assert drawing.shapes[3].dots == 4
    assert drawing.title == "T"
    assert drawing.to_dict()["shapes"][2:] == value["shapes"][2:]


def test_models_without_a_tag_are_sent(make_package: Any) -> None:
    package = make_package(shapes(), sent=("Drawing",))
    drawing = package.models.Drawing(shapes=[{"radius": 1}, {"width": 1, "dashed": True}])
    assert isinstance(drawing.shapes[1], package.models.Line)
    with pytest.raises(package.invalid, match="must be one of Circle, Box, Line"):
        package.models.Drawing(shapes=[{"dots": 1}])


def test_a_model_that_refuses_a_value_leaves_it_to_one_that_accepts_it(make_package: Any) -> None:
    small = {"type": "integer", "maximum": 9}
    schemas = {
        "Small": model("size", size=small, color=TEXT),
        "Large": model("size", size={"type": "integer"}, dashed={"type": "boolean"}),
        "Size": {"anyOf": [ref("Small"), ref("Large")]},
        "Box": model("size", size=ref("Size")),
    }
    package = make_package(schemas, sent=("Box",))
    models = package.models
    assert isinstance(models.Box(size={"size": 9}).size, models.Small)
    assert isinstance(models.Box(size={"size": 10}).size, models.Large)
    # None accepts it: the message is that of the best match.
    with pytest.raises(package.invalid, match=r"size\.size: .*9"):
        models.Box(size={"size": 10, "color": "red"})


def test_a_union_of_texts_and_enums_is_an_open_enum(make_package: Any) -> None:
    schemas = {
        "Color": {"type": "string", "enum": ["red"]},
        "Paint": model(
            color={"anyOf": [ref("Color"), TEXT]},
            other={
                "anyOf": [
                    ref("Color"),
                    {"type": "string", "enum": ["blue", None], "nullable": True},
                ]
            },
        ),
    }
    package = make_package(schemas, received=("Paint",))
    paint = decoded(package, package.models.Paint, {"color": "mauve", "other": "blue"})
    assert paint.color == "mauve"
    assert paint.other is package.models.PaintOther.BLUE


def test_an_object_composed_of_parts_has_the_members_of_all(make_package: Any) -> None:
    schemas = {
        "Base": model("id", id=TEXT, place=model(x={"type": "integer"})),
        "Whole": {
            "properties": {"own": TEXT},
            "required": ["own"],
            "allOf": [ref("Base"), {"allOf": [model(more=TEXT)]}],
        },
    }
    package = make_package(schemas, received=("Whole", "Base"))
    value = decoded(
        package, package.models.Whole, {"id": "1", "own": "o", "more": "m", "place": {"x": 1}}
    )
    assert (value.id, value.own, value.more) == ("1", "o", "m")
    assert type(value.place) is package.models.BasePlace


def test_any_value_is_read_as_it_is() -> None:
    value = {"a": [1, None, {"b": "c"}]}
    assert codec.decode(b'{"a": [1, null, {"b": "c"}]}', dict[str, object]) == value


def test_a_union_may_be_a_part_of_itself(make_package: Any) -> None:
    schemas = {
        "Leaf": model("value", value=TEXT),
        "Branch": model("children", children={"type": "array", "items": ref("Node")}),
        "Node": {"oneOf": [ref("Leaf"), ref("Branch")]},
    }
    package = make_package(schemas, received=("Node", "Branch"), sent=("Node",))
    for first in ("Node", "Branch", "Leaf"):
        getattr(package.models, first)
    tree = {"children": [{"value": "a"}, {"children": [{"value": "b"}]}]}
    operation = package.endpoint("receive_node").OPERATION
    node = operation.parse(200, json.dumps(tree).encode())
    assert node.children[1].children[0].value == "b"
    sent = package.endpoint("send_node").build_request(body=tree)
    assert json.loads(sent.content) == tree
