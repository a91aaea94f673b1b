# Derived from pinbridge/pinterest/_async/resources/customer_lists.py by ./codegen.sh; do not edit.
"""Customer lists, for audiences."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pinterest_api._sync.customer_lists import CustomerListsResource as Generated

from pinbridge._sync._io import run_blocking

from ...customers import batches_of, next_batch
from ...inputs import wrong

if TYPE_CHECKING:
    from pinterest_api.models import CustomerList, UserListType

    from pinbridge.runtime.options import RequestOptions


class CustomerListsResource(Generated):
    """Customer lists: create, add, remove, list."""

    def create(
        self,
        name: str,
        records: Iterable[str] | os.PathLike[str],
        kind: UserListType | str = "EMAIL",
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerList:
        """Create a list. Personal data is normalized and hashed locally.

        Args:
            name: Name of the list.
            records: Email addresses or advertising ids, plain or hashed; or the `Path` of a text
                file with one per line. They are sent in as many requests as needed.
            kind: What the records are: `EMAIL`, `IDFA`, `MAID`, `LR_ID`, `DLX_ID` or `HASHED_PINNER_ID`.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Returns:
            The list after the last request.

        Raises:
            InvalidInputError: A record is not of this kind, or there are no records.
            APIError: A request was refused; use `add` to continue with the list.
        """
        from pinterest_api.api.customer_lists.customer_lists_create import build_request

        account: str = self._or_default("ad_account_id", ad_account_id, is_required=True)
        batches = batches_of(records, str(kind))
        first = run_blocking(next_batch, batches)
        if first is None:
            raise wrong("records", "there are none")
        made = self._call(
            options,
            build_request,
            ad_account_id=account,
            body={"name": name, "records": first, "list_type": kind},
        )
        changed = self._send("ADD", made.id or "", batches, account, options)
        return changed or made

    def add(
        self,
        customer_list_id: str,
        records: Iterable[str] | os.PathLike[str],
        kind: UserListType | str = "EMAIL",
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerList:
        """Add records to a list.

        Args:
            customer_list_id: Id of the list.
            records: See `create`.
            kind: What the records are.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Raises:
            InvalidInputError: A record is not of this kind, or there are no records.
            APIError: A request was refused; you can try again, because duplicates are ignored.
        """
        return self._sent("ADD", customer_list_id, records, kind, ad_account_id, options)

    def remove(
        self,
        customer_list_id: str,
        records: Iterable[str] | os.PathLike[str],
        kind: UserListType | str = "EMAIL",
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> CustomerList:
        """Remove records from a list.

        Args:
            customer_list_id: Id of the list.
            records: See `create`.
            kind: What the records are.
            ad_account_id: The ad account, instead of the client's.
            options: Settings for each call.

        Raises:
            InvalidInputError: A record is not of this kind, or there are no records.
            APIError: A request was refused; you can try again.
        """
        return self._sent("REMOVE", customer_list_id, records, kind, ad_account_id, options)

    def _sent(
        self,
        operation: str,
        customer_list_id: str,
        records: Iterable[str] | os.PathLike[str],
        kind: UserListType | str,
        ad_account_id: str | None,
        options: RequestOptions | None,
    ) -> CustomerList:
        account: str = self._or_default("ad_account_id", ad_account_id, is_required=True)
        batches = batches_of(records, str(kind))
        changed = self._send(operation, customer_list_id, batches, account, options)
        if changed is None:
            raise wrong("records", "there are none")
        return changed

    def _send(
        self,
        operation: str,
        customer_list_id: str,
        batches: Iterator[str],
        ad_account_id: str,
        options: RequestOptions | None,
    ) -> CustomerList | None:
        changed: CustomerList | None = None
        while (records := run_blocking(next_batch, batches)) is not None:
            changed = self.update(
                customer_list_id,
                operation_type=operation,
                records=records,
                ad_account_id=ad_account_id,
                options=options,
            )
        return changed
