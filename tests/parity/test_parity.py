"""What this library sends is what the official SDK sends, but for the differences in the docs.

The official SDK is not needed here: what it sends is recorded. `make parity` installs it and checks
the recording too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.parity.answers import recorded
from tests.parity.calls import CALLS
from tests.parity.compare import (
    OTHER_RESULTS,
    Difference,
    Explanation,
    Record,
    differences,
    explanations,
    judge,
    judge_results,
)
from tests.parity.record import Answer, record, write_files

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "migration.md"


@pytest.fixture
def official() -> Mapping[str, Record]:
    return json.loads((HERE / "official-1.10.1.json").read_text("utf-8"))


def test_the_calls_cover_all_97_methods(official: Mapping[str, Record]) -> None:
    assert len({call.method for call in CALLS}) == 97
    assert len({call.name for call in CALLS}) == len(CALLS)
    assert {call.name for call in CALLS} == official.keys()


def test_every_difference_is_explained(
    official: Mapping[str, Record], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PINBRIDGE_API_KEY", "PINBRIDGE_BEARER_TOKEN", "PINBRIDGE_TIMEOUT"):
        monkeypatch.delenv(name, raising=False)
    write_files(tmp_path)
    monkeypatch.chdir(tmp_path)
    found = differences(official, record("ours"))
    assert judge(found, explanations(PAGE.read_text("utf-8"))) == []


RECORDS = {
    "a": {"path": ["v1"], "query": {"q": ["x"]}, "body": {"json": {"n": 1}}},
    "b": {"path": ["v1", "b"], "query": {}, "body": None},
}


def test_differences_name_place_and_values() -> None:
    changed = json.loads(json.dumps(RECORDS))
    changed["a"]["query"] = {"q": ["y"], "limit": ["1"]}
    changed["a"]["body"]["json"] = {}
    changed["b"]["path"] = ["v1"]
    assert differences(RECORDS, RECORDS) == []
    assert [str(found) for found in differences(RECORDS, changed)] == [
        str(Difference("a", "body.json.n: 1 → nothing")),
        str(Difference("a", 'query.limit: nothing → ["1"]')),
        str(Difference("a", 'query.q[0]: "x" → "y"')),
        str(Difference("b", 'path: ["v1", "b"] → ["v1"]')),
    ]
    with pytest.raises(ValueError, match="'b'"):
        differences(RECORDS, {"a": RECORDS["a"]})


def test_judge_wants_each_difference_explained_and_each_explanation_used() -> None:
    found = [Difference("pins.list", "x: 1 → 2"), Difference("pins.get", "x: 1 → 2")]
    reason = "because"
    assert judge(found, [Explanation(("pins.*",), "x: 1 → 2", reason)]) == []
    assert judge(found, [Explanation(("pins.list",), "x: 1 → 2", reason)]) == [
        "unexplained: pins.get: x: 1 → 2"
    ]
    assert judge(found[:1], [Explanation(("pins.list", "jobs.*"), "x: 1 → 2", reason)]) == [
        "explained, but it does not occur: jobs.*: x: 1 → 2"
    ]


def test_the_table_is_read_strictly() -> None:
    head = "<!-- differences -->\n| Calls | Difference | Reason |\n| --- | --- | --- |\n"
    row = '| `a`, `b.*` | `x: ["1"] → nothing` | Because. |\n<!-- /differences -->'
    assert explanations(head + row) == [Explanation(("a", "b.*"), 'x: ["1"] → nothing', "Because.")]
    with pytest.raises(ValueError, match=re.escape("needs calls, a difference and a reason")):
        explanations(head + "| `a` | `x` |  |\n<!-- /differences -->")


def test_results_may_have_more_fields_but_no_other_values() -> None:
    def of(result: object, side: str = "mine") -> dict[str, Record]:
        return {name: {"result": side} for name in OTHER_RESULTS} | {"a": {"result": result}}

    theirs = of({"x": 1, "at": "2026-01-01T00:00:00Z"}, "theirs")
    assert judge_results(theirs, of({"x": 1, "at": "2026-01-01T01:00:00+01:00", "new": 2})) == []
    assert judge_results(theirs, of({"x": 2, "at": "2026-01-01T00:00:01Z"})) == [
        "a: result.x: 1 → 2",
        'a: result.at: "2026-01-01T00:00:00Z" → "2026-01-01T00:00:01Z"',
    ]
    assert judge_results(of([], "theirs"), of([1])) == ["a: result: [] → [1]"]
    assert judge_results(of(1), of(1)) == [f"{n}: the results do not differ" for n in OTHER_RESULTS]


def test_our_methods_understand_every_answer_of_the_sandbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_files(tmp_path)
    monkeypatch.chdir(tmp_path)
    records = record("ours", [Answer(**item) for item in recorded()])
    results = {name: item["result"] for name, item in records.items()}
    assert [name for name, result in results.items() if str(result).startswith("raised")] == []
