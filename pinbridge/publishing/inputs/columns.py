"""Recognise columns by the names that people and programs use for the fields of a pin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

import attrs

from pinbridge._core.guards import unique
from pinbridge.publishing.rows import Column

FIELDS = (
    "id",
    "key",
    "media",
    "more_media",
    "asset_id",
    "cover",
    "cover_asset_id",
    "title",
    "description",
    "link",
    "alt_text",
    "board",
    "section",
    "account",
    "publish_at",
    "keywords",
    "dominant_color",
)
"""Fields that a column can be recognised as. `more_media` has further pictures of the same item."""

_SPACES = re.compile(r"[\s_\-]+")
_NAMES: dict[str, str] = {
    "id": "id, sku, guid, pin id, row id, external id, item id, product id, reference, ref",
    "key": "idempotency key",
    "media": "media, media url, media path, media file, image, image url, image path, image file, image link, image src,"
    " images, picture, picture url, photo, photo url, photo path, file, file path, filepath, filename, file name,"
    " path, local path, video, video url, video path, video file, img, img url, pin image, source url, bild, bild url,"
    " imagen, foto",
    "more_media": "additional image link, additional images, more images, gallery",
    "asset_id": "asset id",
    "cover": "thumbnail, cover, cover image, cover image url, cover url, cover path, thumbnail url, video cover,"
    " cover time, cover seconds, cover image key frame time",
    "cover_asset_id": "cover image asset id",
    "title": "title, pin title, name, headline, pin name, titel, titre, titulo, título, product name, product title",
    "description": "description, pin description, caption, text, desc, body, summary, beschreibung, descripcion,"
    " descripción, note",
    "link": "link, link url, url, destination, destination url, destination link, pin link, target url, website,"
    " website url, product url, page url, landing page, permalink",
    "alt_text": "alt text, alt, alttext, image alt text, image alt, alternative text, alt description",
    "board": "board, board name, board id, pinterest board, boardname, pinnwand, tablero, tableau",
    "section": "section, board section, section name, board section id, section id",
    "account": "account, account id, account name, pinterest account, profile, username, user",
    "publish_at": "publish date, publish at, publish time, published at, date, datetime, schedule, scheduled at,"
    " schedule date, schedule time, scheduled time, run at, post date, pin date, posting date, date time, when,"
    " publish on",
    "keywords": "keywords, tags, tagged topics, related terms, topics, hashtags, interests, keyword",
    "dominant_color": "dominant color, dominant colour, color hex",
}
# Field and rank of every common name. Of several columns for a field, the one with the lowest rank is used.
COMMON = {
    name.strip(): (field, rank)
    for field, names in _NAMES.items()
    for rank, name in enumerate(names.split(","), start=1000)
}
_NUMBERED = re.compile(
    r"(?:image|picture|photo|img|media|bild)(?: url| link| path| src)? ?(\d{1,2})"
)
_MULTIPLE = ("media", "more_media")


@lru_cache(maxsize=4096)
def tidy(name: str) -> str:
    """Normalize a name: case, spaces, underscores and hyphens do not matter."""
    return _SPACES.sub(" ", name.strip().lstrip("\ufeff")).strip().casefold()


@attrs.frozen(kw_only=True)
class ColumnUse:
    """What a column is used for.

    Args:
        column: The column.
        field: Field of the pin; None if it is used only by templates, or not at all.
        reason: Why.
    """

    column: Column
    field: str | None
    reason: str

    def __str__(self) -> str:
        return f"{self.column.name}: {self.field or 'not used'} ({self.reason})"


class Columns:
    """The columns of a plan, and the field of each.

    Args:
        names: Field of each tidied name in this kind of plan, preferred names first; None for columns that
            are not used.
        mapping: Field of each column, given by the caller.
        knows_common: Recognise common names that are not in `names`.
    """

    def __init__(
        self,
        names: Mapping[str, str | None],
        mapping: Mapping[str, str | None],
        *,
        knows_common: bool,
    ) -> None:
        self._ranks = {name: (names[name], rank) for rank, name in enumerate(names, start=1)}
        self._mapping = unique((tidy(name), field) for name, field in mapping.items())
        self._given = list(mapping)
        self._knows_common = knows_common
        self._seen: dict[str, ColumnUse] = {}
        self.of_field: dict[str, Column] = {}

    @property
    def uses(self) -> list[ColumnUse]:
        """What each column seen so far is used for, in order."""
        return sorted(self._seen.values(), key=lambda use: use.column.position)

    @property
    def missing(self) -> list[str]:
        """Columns of the mapping that have not been seen so far."""
        seen = {tidy(name) for name in self._seen}
        return [name for name in self._given if tidy(name) not in seen]

    def add(self, names: Iterable[str], *, ordered: bool) -> None:
        """Assign fields to columns that have not been seen before.

        Args:
            names: Headers or keys, from left to right.
            ordered: Number the columns in this order.
        """
        new = [
            (*self._field_of(name), Column(name, position if ordered else 0))
            for position, name in enumerate(names, start=1)
            if name and name not in self._seen
        ]
        for field, _, reason, column in sorted(new, key=lambda item: item[1]):
            self._assign(column, field, reason)

    def _assign(self, column: Column, field: str | None, reason: str) -> None:
        first = self.of_field.get(field) if field is not None else None
        if field is not None and first is None:
            self.of_field[field] = column
        elif first is not None and field not in _MULTIPLE:
            field, reason = None, f"{first.name!r} already gives the {field}"
        self._seen[column.name] = ColumnUse(column=column, field=field, reason=reason)

    def _field_of(self, name: str) -> tuple[str | None, int, str]:
        """Return the field, the rank of the name, and the reason."""
        tidied = tidy(name)
        if tidied in self._mapping:
            return self._mapping[tidied], 0, "as you said"
        if tidied in self._ranks:
            field, rank = self._ranks[tidied]
            return field, rank, "usual name in such files" if field else "not part of a pin"
        if self._knows_common:
            if tidied in COMMON:
                field, rank = COMMON[tidied]
                return field, rank, "common name"
            if numbered := _NUMBERED.fullmatch(tidied):
                number = int(numbered[1])
                return "media" if number == 1 else "more_media", number + 2000, "common name"
        return None, 3000, "unknown name"

    def is_used(self, name: str) -> bool:
        """Whether a column is used for a field."""
        use = self._seen.get(name)
        return use is not None and use.field is not None

    def cells(self, record: Mapping[str, str]) -> dict[str, list[tuple[Column, str]]]:
        """Group the filled cells of a record by field."""
        found: dict[str, list[tuple[Column, str]]] = {}
        for name, text in record.items():
            use = self._seen.get(name)
            if use is not None and use.field is not None and text:
                found.setdefault(use.field, []).append((use.column, text))
        return found
