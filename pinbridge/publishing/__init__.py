"""Bulk publishing: read a plan from a file, a folder or code, check it, and publish each row once."""

from typing import TYPE_CHECKING

from pinbridge.runtime.lazy import lazy

if TYPE_CHECKING:
    from ._async.bulk import AsyncBulk
    from ._async.pinbridge import AsyncPinbridgeTarget
    from ._async.pinterest import AsyncPinterestTarget
    from ._sync.bulk import Bulk
    from ._sync.pinbridge import PinbridgeTarget
    from ._sync.pinterest import PinterestTarget
    from .calendar import Calendar, CalendarError
    from .calendar_text import read_calendar
    from .checks import Checker, check_plan
    from .compare import Difference
    from .events import (
        AccountStopped,
        Event,
        Progress,
        RowChanged,
        RunStarted,
        RunSummary,
        StopReason,
        Waiting,
    )
    from .guards import AlreadyRunningError
    from .ledger import Ledger
    from .options import RunOptions
    from .outcomes import (
        AccountPlan,
        Comparison,
        Mismatch,
        PublishedAll,
        Undoing,
        Verification,
    )
    from .pictures import Fit, PictureError, prepare_rows
    from .pinterest_csv import write_pinterest_csv
    from .planned import PlannedRow, RowState
    from .reading import Plan, read_plan
    from .receipt import Cause, causes, summary_markdown, write_receipt
    from .rehearsal import Rehearsal, RehearsedRow, rehearse
    from .remedies import Remedy, remedy_of
    from .rows import BadCell, Column, Place, PlanError, Row
    from .targets import Limits, Outcome, Scope, ServicePin, Trouble

__all__ = [
    "AccountPlan",
    "AccountStopped",
    "AlreadyRunningError",
    "AsyncBulk",
    "AsyncPinbridgeTarget",
    "AsyncPinterestTarget",
    "BadCell",
    "Bulk",
    "Calendar",
    "CalendarError",
    "Cause",
    "Checker",
    "Column",
    "Comparison",
    "Difference",
    "Event",
    "Fit",
    "Ledger",
    "Limits",
    "Mismatch",
    "Outcome",
    "PictureError",
    "PinbridgeTarget",
    "PinterestTarget",
    "Place",
    "Plan",
    "PlanError",
    "PlannedRow",
    "Progress",
    "PublishedAll",
    "Rehearsal",
    "RehearsedRow",
    "Remedy",
    "Row",
    "RowChanged",
    "RowState",
    "RunOptions",
    "RunStarted",
    "RunSummary",
    "Scope",
    "ServicePin",
    "StopReason",
    "Trouble",
    "Undoing",
    "Verification",
    "Waiting",
    "causes",
    "check_plan",
    "prepare_rows",
    "read_calendar",
    "read_plan",
    "rehearse",
    "remedy_of",
    "summary_markdown",
    "write_pinterest_csv",
    "write_receipt",
]

_MODULE_OF = {
    "AccountPlan": ".outcomes",
    "AccountStopped": ".events",
    "AlreadyRunningError": ".guards",
    "AsyncBulk": "._async.bulk",
    "AsyncPinbridgeTarget": "._async.pinbridge",
    "AsyncPinterestTarget": "._async.pinterest",
    "BadCell": ".rows",
    "Bulk": "._sync.bulk",
    "Calendar": ".calendar",
    "CalendarError": ".calendar",
    "Cause": ".receipt",
    "Checker": ".checks",
    "Column": ".rows",
    "Comparison": ".outcomes",
    "Difference": ".compare",
    "Event": ".events",
    "Fit": ".pictures",
    "Ledger": ".ledger",
    "Limits": ".targets",
    "Mismatch": ".outcomes",
    "Outcome": ".targets",
    "PictureError": ".pictures",
    "PinbridgeTarget": "._sync.pinbridge",
    "PinterestTarget": "._sync.pinterest",
    "Place": ".rows",
    "Plan": ".reading",
    "PlanError": ".rows",
    "PlannedRow": ".planned",
    "Progress": ".events",
    "PublishedAll": ".outcomes",
    "Rehearsal": ".rehearsal",
    "RehearsedRow": ".rehearsal",
    "Remedy": ".remedies",
    "Row": ".rows",
    "RowChanged": ".events",
    "RowState": ".planned",
    "RunOptions": ".options",
    "RunStarted": ".events",
    "RunSummary": ".events",
    "Scope": ".targets",
    "ServicePin": ".targets",
    "StopReason": ".events",
    "Trouble": ".targets",
    "Undoing": ".outcomes",
    "Verification": ".outcomes",
    "Waiting": ".events",
    "causes": ".receipt",
    "check_plan": ".checks",
    "prepare_rows": ".pictures",
    "read_calendar": ".calendar_text",
    "read_plan": ".reading",
    "rehearse": ".rehearsal",
    "remedy_of": ".remedies",
    "summary_markdown": ".receipt",
    "write_pinterest_csv": ".pinterest_csv",
    "write_receipt": ".receipt",
}

__getattr__, __dir__ = lazy(__name__, _MODULE_OF)
