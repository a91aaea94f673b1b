"""Search, terms and trends."""

from __future__ import annotations

from datetime import timedelta

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest import render
from pinbridge.sandbox.pinterest.metrics import number
from pinbridge.sandbox.pinterest.paging import page
from pinbridge.sandbox.pinterest.rows import Pin
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

_RELATED = ("ideas", "inspiration", "recipes", "for beginners", "aesthetic")
_SUGGESTED = (*_RELATED, "easy", "diy", "at home", "small", "modern", "vintage")
_TRENDS = ("lemon cake", "night trains", "kitchen garden", "flat bread", "roses")
_WEEKS = 4

operations = Registry()


def _containing(where: Where, column: str, text: str) -> Where:
    """Narrow to rows that contain every word of a text."""
    for word in text.casefold().split():
        where.add(f"instr({column}, ?) > 0", word)
    return where


@operations.serve("search_user_boards_get")
def boards(call: Call) -> Response:
    """Search the boards of the user by name."""
    where = call.state.seen("user_id = ?", call.user.id)
    _containing(where, "name_key", call.args.get("query", ""))
    return page(call, call.state.boards, where, lambda row: render.board(call.state, row))


@operations.serve("search_user_pins_list")
def pins(call: Call) -> Response:
    """Search the pins of the user by title and description."""
    where = _containing(call.state.seen("user_id = ?", call.user.id), "text", call.args["query"])
    return page(call, call.state.pins, where, lambda row: render.pin(call.state, row, call.user))


@operations.serve("search_partner_pins")
def partner_pins(call: Call) -> Response:
    """Search the public pins of everybody."""
    public = call.state.boards.where("json_extract(data, '$.privacy') = 'PUBLIC'")
    where = _containing(call.state.seen("1"), "text", call.args["term"])
    where.add_in("board_id", [board.id for board in public])
    return page(call, call.state.pins, where, _summary, size=call.args["limit"])


def _summary(row: Pin) -> Json:
    shown = ("title", "description", "link", "alt_text", "media")
    return {"id": row.id, **{name: row.data[name] for name in shown}}


@operations.serve("terms_related_list")
def related(call: Call) -> Response:
    """List terms that are related to some."""
    rows = [
        {"term": term, "related_terms": [f"{term} {word}" for word in _RELATED]}
        for term in call.args["terms"]
    ]
    count = sum(len(row["related_terms"]) for row in rows)
    body = {"id": ",".join(call.args["terms"]), "related_term_count": count}
    return Response(body | {"related_terms_list": rows})


@operations.serve("terms_suggested_list")
def suggested(call: Call) -> Response:
    """List terms that begin with one."""
    words = _SUGGESTED[: call.args["limit"]]
    return Response([f"{call.args['term']} {word}" for word in words])


@operations.serve("trending_keywords_list")
def trending(call: Call) -> Response:
    """List made-up trends."""
    kind, region = call.args["trend_type"], call.args["region"]
    wanted = call.args.get("include_keywords")
    found = [term for term in _TRENDS if wanted is None or term in wanted]
    today = call.state.now().date()
    weeks = [(today - timedelta(weeks=week)).isoformat() for week in range(_WEEKS, 0, -1)]
    rows = [
        {
            "keyword": term,
            "pct_growth_wow": number(term, region, f"{kind} week") % 100,
            "pct_growth_mom": number(term, region, f"{kind} month") % 100,
            "pct_growth_yoy": number(term, region, f"{kind} year") % 100,
            "time_series": {week: number(term, week, region) % 101 for week in weeks},
            "has_prediction": False,
        }
        for term in found[: call.args["limit"]]
    ]
    return Response({"trends": rows})
