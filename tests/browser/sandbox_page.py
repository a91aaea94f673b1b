"""The page of the sandbox in a browser: a path of clicks, live changes, the keyboard, and axe.

Run by `make test-browser`, in an environment of its own: it has Selenium, and neither pinbridge nor the other tests.
"""

from __future__ import annotations

import json
import os
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions
from selenium.webdriver.support.ui import WebDriverWait

ROOT = Path(__file__).parents[2]
AXE = Path(os.environ["AXE"]).read_text("utf-8")
VIEWS = ("boards", "queue", "requests", "webhooks", "mail", "faults")
# Without these Chromium looks for hosts of its own at every start.
QUIET = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync"
    " --disable-background-networking --disable-component-update"
)


class Service:
    """A sandbox in a process of its own, and calls to it."""

    def __init__(self, line: dict[str, Any]) -> None:
        self.line = line
        self.page = f"{line['base_url']}/_sandbox/"

    def ask(self, method: str, path: str, body: object = None) -> Any:
        headers = {"x-api-key": self.line["api_key"], "content-type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.line["base_url"] + path, data, headers, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"null")

    def publish(self, title: str, **fields: object) -> Any:
        pin = {"account_id": self.line["account_id"], "board_id": self.line["board_id"]}
        pin |= {"title": title, "image_url": "https://example.com/photo.jpg"}
        if "run_at" in fields:
            return self.ask("POST", "/v1/schedules", pin | fields)
        return self.ask("POST", "/v1/pins", pin | {"idempotency_key": title} | fields)


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    command = [str(ROOT / ".venv/bin/python"), "-m", "pinbridge.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield Service(json.loads(process.stdout.readline()))
        process.terminate()


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in QUIET.split():
        options.add_argument(argument)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('chromium')}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService("/usr/bin/chromedriver"))
    driver.set_window_size(1200, 900)
    yield driver
    driver.quit()


@pytest.fixture
def page(service: Service, chromium: webdriver.Chrome) -> Iterator[Page]:
    service.ask("POST", "/_sandbox/reset", {})
    chromium.get("about:blank")
    chromium.get(service.page)
    shown = Page(chromium)
    shown.until(lambda: shown.text("#now") != "…")
    yield shown
    complaints = [line["message"] for line in chromium.get_log("browser")]
    assert complaints == []


class Page:
    """What a person does with the page."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def find(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def text(self, selector: str) -> str:
        # The script replaces elements; it is asked in one step.
        found = self.driver.execute_script(
            "return document.querySelector(arguments[0])?.innerText ?? ''", selector
        )
        return str(found)

    def focused(self) -> str:
        return str(self.driver.execute_script("return document.activeElement.innerText"))

    def open(self, view: str) -> None:
        self.find(f"nav a[href='#{view}']").click()
        self.until(lambda: self.find(f"#view-{view}").is_displayed())

    def click(self, text: str) -> None:
        # In one step, as the script may replace buttons.
        clicked = self.driver.execute_script(
            "const found = [...document.querySelectorAll('button')]"
            ".find((each) => each.offsetParent && each.innerText === arguments[0]);"
            "setTimeout(() => found?.click()); return !!found",
            text,
        )
        assert clicked, f"there is no button {text!r}"

    def until(self, condition: Any) -> None:
        WebDriverWait(self.driver, 20, 0.05).until(lambda _: condition())


def test_a_pin_appears_while_the_page_is_open(service: Service, page: Page) -> None:
    service.publish("A live pin")
    page.until(lambda: "A live pin" in page.text("#pins"))
    page.click("+1 minute")
    page.until(lambda: "published" in page.text("#pins"))


def upload(service: Service) -> str:
    """Upload a photo, and return the id of the asset."""
    picture = (ROOT / "examples/media/mountains.jpg").read_bytes()
    head = b'--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'
    request = urllib.request.Request(
        service.line["base_url"] + "/v1/assets/images",
        head + picture + b"\r\n--b--\r\n",
        {"x-api-key": service.line["api_key"], "content-type": "multipart/form-data; boundary=b"},
    )
    with urllib.request.urlopen(request) as answer:
        return str(json.loads(answer.read())["id"])


def test_an_uploaded_picture_is_shown(service: Service, page: Page) -> None:
    service.publish("A picture", image_url=None, asset_id=upload(service))
    page.until(lambda: "A picture" in page.text("#pins"))
    width = "return document.querySelector('#pins img')?.naturalWidth ?? 0"
    page.until(lambda: page.driver.execute_script(width) > 0)


def test_the_clock_and_the_calendar(service: Service, page: Page) -> None:
    run_at = datetime.fromisoformat(service.ask("GET", "/_sandbox/clock")["now"])
    service.publish("Tomorrow", run_at=(run_at + timedelta(days=1)).isoformat())
    page.open("queue")
    page.until(lambda: "Tomorrow" in page.text("#calendar") and "Tomorrow" in page.text("#queue"))
    page.click("Freeze")
    page.until(lambda: page.text("#running") == "frozen")
    page.click("+1 day")
    page.until(lambda: "Moved the clock" in page.text("#notice"))
    page.click("+1 hour")
    page.until(lambda: "schedule" not in page.text("#queue"))
    page.click("Run")
    page.until(lambda: page.text("#running") == "")


def test_faults_scenarios_and_requests(service: Service, page: Page) -> None:
    page.open("faults")
    page.click("Next request gets a 503")
    page.until(lambda: "503" in page.text("#rules"))
    with pytest.raises(urllib.error.HTTPError):
        service.ask("GET", "/v1/pins")
    page.open("requests")
    page.until(lambda: "503 (fault: status)" in page.text("#requests"))
    page.open("faults")
    page.until(lambda: "broken-images" in page.text("#scenarios"))
    page.click("broken-images")
    page.until(lambda: "broken-images" in page.text("#notice"))
    service.publish("Breaks")
    page.open("boards")
    page.click("+1 minute")
    page.until(lambda: "failed: invalid_image" in page.text("#pins"))
    page.click("Reset…")
    page.until(lambda: expected_conditions.alert_is_present()(page.driver))
    page.driver.switch_to.alert.accept()
    page.until(lambda: "Breaks" not in page.text("#pins"))


def test_the_keyboard_is_enough(page: Page) -> None:
    ActionChains(page.driver).send_keys(Keys.TAB).perform()
    assert page.focused() == "Skip to the content"
    reached = []
    for _ in range(20):
        ActionChains(page.driver).send_keys(Keys.TAB).perform()
        reached.append(page.focused())
    assert {"+1 minute", "Freeze", "Queue and calendar", "Faults and scenarios"} <= set(reached)
    page.find("nav a[href='#mail']").send_keys(Keys.ENTER)
    page.until(lambda: page.find("#view-mail").is_displayed())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(service: Service, page: Page, scheme: str) -> None:
    for number in range(3):
        service.publish(f"Pin {number}")
    page.driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )
    page.driver.execute_script(AXE)
    for view in VIEWS:
        page.open(view)
        found = page.driver.execute_async_script(
            "const done = arguments[arguments.length - 1]; axe.run().then(done)"
        )
        problems = [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
        assert problems == [], view


def test_it_is_quick_with_many_pins(service: Service, page: Page) -> None:
    # 100 rows an import keep this short; the queries take the newest rows only, however many there are.
    rows = [
        {
            "account_id": service.line["account_id"],
            "board_id": service.line["board_id"],
            "title": f"Row {number}",
            "image_url": "https://example.com/photo.jpg",
            "idempotency_key": f"row-{number}",
        }
        for number in range(500)
    ]
    service.ask("POST", "/v1/pins/imports/json", rows)
    service.ask("POST", "/_sandbox/clock", {"advance": 3600})
    page.until(lambda: "Row 499" in page.text("#pins"))
    shown = len(page.driver.find_elements(By.CSS_SELECTOR, "#pins li"))
    assert shown == 60
    page.click("Older pins")
    page.until(lambda: len(page.driver.find_elements(By.CSS_SELECTOR, "#pins li")) == 120)
