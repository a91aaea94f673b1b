"""Take the pictures of the page that docs/sandbox.md shows. Run by `make page-pictures`."""

from __future__ import annotations

from datetime import datetime, timedelta

from .sandbox_page import (  # noqa: F401 (fixtures)
    ROOT,
    Page,
    Service,
    chromium,
    page,
    service,
    upload,
)

PINS = {
    "Tea house": "#7C4D3A",
    "Desert road": "#C98C4B",
    "Old town, blue hour": "#2C3A66",
    "A walk in the woods": "#4F7C4A",
    "Lake in the morning": "#3F6C8A",
}
LATER = ("Spring sale", "New arrivals", "Recipe of the week", "Studio tour", "Gift guide")


def test_pictures(service: Service, page: Page) -> None:  # noqa: F811
    now = datetime.fromisoformat(service.ask("GET", "/_sandbox/clock")["now"])
    for title, color in PINS.items():
        service.publish(title, dominant_color=color)
    service.publish("Mountains at dusk", image_url=None, asset_id=upload(service))
    for number, title in enumerate(LATER):
        service.publish(title, run_at=(now + timedelta(days=2 * number, hours=2)).isoformat())
    service.ask("POST", "/_sandbox/clock", {"advance": 60})
    page.driver.set_window_size(1100, 800)
    page.driver.execute_cdp_cmd("Emulation.setScrollbarsHidden", {"hidden": True})
    page.until(lambda: page.text("#pins").count("published") == 6)
    loaded = "return [...document.querySelectorAll('#pins img')].some((each) => each.complete)"
    page.until(lambda: page.driver.execute_script(loaded))
    page.until(lambda: page.text("#notice") == "")
    for view, shown in (("boards", "#pins"), ("queue", "#calendar")):
        page.open(view)
        page.until(lambda shown=shown: page.text(shown) != "")
        page.driver.execute_script("scrollTo(0, 0)")
        page.driver.save_screenshot(str(ROOT / "docs" / "sandbox" / f"{view}.png"))
