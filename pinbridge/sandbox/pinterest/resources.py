"""What ads can be made of: countries, metrics, target groups."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest.description import description
from pinbridge.sandbox.pinterest.errors import not_found
from pinbridge.sandbox.pinterest.metrics import days_between
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

_COUNTRIES = {
    "US": ("United States", "USD"),
    "CA": ("Canada", "CAD"),
    "DE": ("Germany", "EUR"),
    "FR": ("France", "EUR"),
    "GB": ("United Kingdom", "GBP"),
    "JP": ("Japan", "JPY"),
}
_INTERESTS = {
    "903260720461": ("Food and drinks", ("903260720462", "903260720463")),
    "903260720462": ("Cakes", ()),
    "903260720463": ("Soups", ()),
    "935249274030": ("Travel", ()),
}
_TARGETS: Mapping[str, Mapping[str, str]] = {
    "APPTYPE": {"iphone": "iPhone", "android_mobile": "Android phone", "web": "Web"},
    "GENDER": {"female": "Female", "male": "Male", "unknown": "Unspecified"},
    "LOCALE": {"en-US": "English (US)", "de": "German"},
    "AGE_BUCKET": {"18-24": "18-24", "25-34": "25-34", "35-44": "35-44", "65+": "65+"},
    "LOCATION": {"US": "United States", "DE": "Germany"},
    "GEO": {"US:94103": "San Francisco", "DE:10115": "Berlin"},
    "INTEREST": {interest_id: name for interest_id, (name, _) in _INTERESTS.items()},
}
"""Options by type; keywords and audiences are the advertiser's own."""

operations = Registry()


@operations.serve("ad_account_countries_get")
def countries(call: Call) -> Response:
    """List countries that ad accounts can be of."""
    rows = [
        {"code": code, "name": name, "currency": currency, "index": index}
        for index, (code, (name, currency)) in enumerate(_COUNTRIES.items())
    ]
    return Response({"items": rows})


@operations.serve("delivery_metrics_get")
def delivery_metrics(call: Call) -> Response:
    """List the columns of reports, as the description names them."""
    rows: list[Json] = [
        {
            "name": name,
            "category": "ADS",
            "display_name": name.replace("_", " ").capitalize(),
            "definition": f"The column {name} of a report.",
        }
        for name in _columns(call.args.get("report_type", "SYNC"))
    ]
    return Response({"items": rows})


def _columns(report_type: str) -> list[str]:
    known = description()
    schema: Json = {"$ref": "#/components/schemas/ReportingColumnAsync"}
    if report_type == "SYNC":
        parameters = known.parameters(known.operations["campaigns_analytics"])
        [columns] = [each for each in parameters if each.name == "columns"]
        schema = known.schemas.resolve(columns.schema)["items"]
    names: list[str] = known.schemas.resolve(schema)["enum"]
    return names


@operations.serve("lead_form_questions_get")
def lead_form_questions(call: Call) -> Response:
    """Return no body, as the description says."""
    return Response()


@operations.serve("metrics_ready_state_get")
def metrics_ready_state(call: Call) -> Response:
    """Say whether the metrics of a day are final: those of days before yesterday are."""
    [day] = days_between(call.args["date"], call.args["date"])
    ready = day < call.state.now().date() - timedelta(days=1)
    return Response({"conversion_metrics_ready": ready, "non_conversion_metrics_ready": ready})


@operations.serve("interest_targeting_options_get")
def interest(call: Call) -> Response:
    """Show an interest."""
    interest_id: str = call.args["interest_id"]
    if interest_id not in _INTERESTS:
        raise not_found("Interest")
    name, children = _INTERESTS[interest_id]
    level = 1 if children else 2
    body = {"id": interest_id, "name": name, "level": level, "child_interests": list(children)}
    return Response(body)


@operations.serve("targeting_options_get")
def targeting_options(call: Call) -> Response:
    """List what can be chosen for a type of target group."""
    return Response([dict(_TARGETS.get(call.args["targeting_type"], {}))])
