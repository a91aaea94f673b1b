"use strict";
// Shows the overview of the sandbox, and asks again whenever the event stream says that something changed.

const byId = (id) => document.getElementById(id);
const CONTROLS = "/_sandbox";
let overview = null;
let board = null; // {service, id, name}
let parts = 1; // of the pins of the board
let scenarios = null;

function make(tag, text = "", attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function ask(method, path, body) {
  const options = { method };
  if (method !== "GET") {
    options.headers = { "content-type": "application/json" };
    options.body = body === undefined ? "" : JSON.stringify(body);
  }
  const response = await fetch(CONTROLS + path, options);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}

function notice(text) {
  byId("notice").textContent = text;
}

async function act(done, ...calls) {
  try {
    for (const [method, path, body] of calls) await ask(method, path, body);
    await refresh();
    notice(done);
  } catch (error) {
    notice(error.message);
  }
}

const moment = (text) => new Date(text).toISOString().replace("T", " ").slice(0, 19);

function fill(id, rows, empty) {
  const columns = byId(id).closest("table").querySelectorAll("th").length;
  const lines = rows.map((cells) => {
    const line = make("tr");
    for (const cell of cells) line.append(cell instanceof Node ? cell : make("td", String(cell ?? "")));
    return line;
  });
  if (!lines.length) {
    const line = make("tr");
    line.append(make("td", empty, { colspan: columns, class: "none" }));
    lines.push(line);
  }
  byId(id).replaceChildren(...lines);
}

function outcome(text, bad) {
  return make("td", text, bad ? { class: "bad" } : {});
}

function showBoards() {
  if (board && !overview.boards.some((each) => each.id === board.id)) board = null;
  board ??= overview.boards.find((each) => each.pins) ?? overview.boards[0] ?? null;
  const focused = document.activeElement?.dataset?.board;
  byId("boards").replaceChildren(
    ...overview.boards.map((each) => {
      const button = make("button", each.name, { "data-board": each.id, "aria-pressed": String(each.id === board?.id) });
      button.append(make("small", `${each.service} · ${each.owner} · ${each.pins} pins`));
      button.addEventListener("click", () => {
        board = each;
        parts = 1;
        show();
      });
      const item = make("li");
      item.append(button);
      return item;
    }),
  );
  if (focused) document.querySelector(`[data-board="${CSS.escape(focused)}"]`)?.focus();
  return board ? showPins() : byId("pins").replaceChildren();
}

async function showPins() {
  const pins = [];
  let more = true;
  for (let part = 0; part < parts && more; part++) {
    const query = new URLSearchParams({ service: board.service, board: board.id });
    if (pins.length) query.set("before", pins.at(-1).seq);
    const response = await ask("GET", `/page/pins?${query}`);
    pins.push(...response.pins);
    more = response.more;
  }
  const items = pins.map((pin) => {
    const item = make("li");
    if (pin.has_picture) {
      const address = `${CONTROLS}/page/pictures/${board.service}/${encodeURIComponent(pin.id)}`;
      item.append(make("img", "", { src: address, alt: "", loading: "lazy" }));
    } else {
      const blank = make("span", "", { class: "blank" });
      if (/^#[0-9a-f]{6}$/i.test(pin.color ?? "")) blank.style.backgroundColor = pin.color;
      item.append(blank);
    }
    const text = make("p", pin.title || "(no title)");
    text.append(make("small", pin.note ? `${pin.status}: ${pin.note}` : pin.status, { class: pin.status }));
    item.append(text);
    return item;
  });
  byId("board-name").textContent = board.name;
  byId("pins").replaceChildren(...items);
  byId("more").hidden = !more;
}

function showQueue() {
  const day = 86400000;
  const today = Date.parse(overview.now.slice(0, 10));
  const first = today - ((new Date(today).getUTCDay() + 6) % 7) * day;
  const days = [];
  for (let number = 0; number < 35; number++) {
    const date = new Date(first + number * day);
    const key = date.toISOString().slice(0, 10);
    const items = overview.queue.filter((item) => moment(item.at).startsWith(key));
    const classes = [key === overview.now.slice(0, 10) ? "today" : "", items.length ? "full" : ""].join(" ");
    const cell = make("div", "", { class: classes.trim() });
    cell.append(make("strong", date.toLocaleDateString("en", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" })));
    for (const item of items.slice(0, 4)) cell.append(make("span", `${moment(item.at).slice(11, 16)} ${item.title}`));
    if (items.length > 4) cell.append(make("span", `and ${items.length - 4} more`));
    days.push(cell);
  }
  byId("calendar").replaceChildren(...days);
  fill("queue", overview.queue.map((item) => [moment(item.at), item.kind, item.title, item.status]), "Nothing waits.");
}

function showRequests() {
  byId("total").textContent = `${overview.total_requests}`;
  fill(
    "requests",
    overview.requests.map((each) => {
      const status = each.status ?? "no response";
      const text = each.fault ? `${status} (fault: ${each.fault})` : `${status}`;
      const bad = !each.status || each.status >= 400;
      return [moment(each.at), each.service, `${each.method} ${each.path}`, each.operation, outcome(text, bad)];
    }),
    "No request came in yet.",
  );
}

function showWebhooks() {
  const rows = overview.deliveries.map((each) => {
    const bad = each.outcome !== "waits" && !(each.outcome >= 200 && each.outcome < 300);
    return [moment(each.at), each.event, each.url, each.attempts, outcome(String(each.outcome), bad)];
  });
  fill("deliveries", rows, "No event was delivered yet.");
}

function showMail() {
  fill("mails", overview.mail.map((each) => [moment(each.at), each.to, each.kind]), "No mail was sent yet.");
}

async function showFaults() {
  const rules = overview.faults.map((rule) => make("li", JSON.stringify(rule)));
  byId("rules").replaceChildren(...(rules.length ? rules : [make("li", "None.")]));
  if (scenarios) return;
  scenarios = (await ask("GET", "/scenarios")).scenarios;
  byId("scenarios").replaceChildren(
    ...scenarios.map((each) => {
      const item = make("li");
      const button = make("button", each.name);
      button.addEventListener("click", () =>
        act(`Played ${each.name}.`, ...each.calls.map((call) => [call.method, call.path, call.body])),
      );
      item.append(button, ` ${each.about}`);
      return item;
    }),
  );
}

const VIEWS = { boards: showBoards, queue: showQueue, requests: showRequests, webhooks: showWebhooks, mail: showMail, faults: showFaults };

function show() {
  const chosen = location.hash.slice(1) in VIEWS ? location.hash.slice(1) : "boards";
  for (const name of Object.keys(VIEWS)) byId(`view-${name}`).hidden = name !== chosen;
  for (const link of document.querySelectorAll("nav a[href^='#']")) {
    if (link.hash === `#${chosen}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  byId("now").textContent = `${moment(overview.now)} UTC`;
  byId("running").textContent = overview.frozen ? "frozen" : "";
  byId("freeze").textContent = overview.frozen ? "Run" : "Freeze";
  return VIEWS[chosen]();
}

let asking = null;
let again = false;
// One request at a time, however often things change.
function refresh() {
  if (asking) {
    again = true;
    return asking;
  }
  asking = (async () => {
    do {
      again = false;
      overview = await ask("GET", "/page/overview");
      await show();
    } while (again);
  })().finally(() => {
    asking = null;
  });
  return asking;
}

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () =>
    act(`Moved the clock: ${button.textContent}.`, ["POST", "/clock", { advance: Number(button.dataset.advance) }]),
  );
}
for (const button of document.querySelectorAll("[data-fault]")) {
  button.addEventListener("click", () =>
    act(`Set: ${button.textContent}.`, ["PUT", "/faults", [...overview.faults, JSON.parse(button.dataset.fault)]]),
  );
}
byId("no-faults").addEventListener("click", () => act("Cleared the faults.", ["DELETE", "/faults"]));
byId("freeze").addEventListener("click", () =>
  act(overview.frozen ? "The clock runs." : "The clock stands still.", ["POST", "/clock", { freeze: !overview.frozen }]),
);
byId("reset").addEventListener("click", () => {
  if (confirm("Go back to the seed? Everything else is deleted.")) act("Back to the seed.", ["POST", "/reset"]);
});
byId("more").addEventListener("click", () => {
  parts += 1;
  refresh();
});
window.addEventListener("hashchange", () => overview && show());
new EventSource(`${CONTROLS}/page/events`).addEventListener("message", () => refresh().catch((error) => notice(error.message)));
