"""The orders in which lists can be sorted."""

from __future__ import annotations

from pinbridge.sandbox.pinbridge.totals import Order

PIN_ORDERS = {
    "created_at_desc": Order(
        "created_at", "{row}.created_at DESC, {row}.seq DESC", moment="created_at"
    ),
    "created_at_asc": Order("created_at", "{row}.created_at, {row}.seq", moment="created_at"),
    "published_at_desc": Order(
        "published_at",
        "{row}.published_at DESC, {row}.seq DESC",
        "{row}.published_at IS NULL, ",
        "published_at",
    ),
    "published_at_asc": Order(
        "published_at",
        "{row}.published_at, {row}.seq",
        "{row}.published_at IS NULL, ",
        "published_at",
    ),
    "title_asc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE, {row}.seq"),
    "title_desc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE DESC, {row}.seq DESC"),
    "status_asc": Order("created_at", "{row}.created_at, {row}.seq", "{row}.status, "),
    "status_desc": Order(
        "created_at", "{row}.created_at DESC, {row}.seq DESC", "{row}.status DESC, "
    ),
}
SCHEDULE_ORDERS = {
    "run_at_desc": Order("run_at", "{row}.run_at DESC, {row}.seq DESC", moment="run_at"),
    "run_at_asc": Order("run_at", "{row}.run_at, {row}.seq", moment="run_at"),
    "created_at_desc": Order("created_at", "{row}.created_at DESC, {row}.seq DESC"),
    "created_at_asc": Order("created_at", "{row}.created_at, {row}.seq"),
    "title_asc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE, {row}.seq"),
    "title_desc": Order("title COLLATE NOCASE", "{row}.title COLLATE NOCASE DESC, {row}.seq DESC"),
    "status_asc": Order("run_at", "{row}.run_at, {row}.seq", "{row}.status, "),
    "status_desc": Order("run_at", "{row}.run_at DESC, {row}.seq DESC", "{row}.status DESC, "),
}
LOG_ORDER = Order("seq", "{row}.seq DESC")
IMPORT_ORDER = Order("created_at", "{row}.created_at DESC, {row}.seq DESC", moment="created_at")
