// The client's chat. The server holds the talk; this page only keeps, per tab, the token, the draft
// and what was not sent yet. Everything that was said is asked back from the server.

const API = "/api/conversations";
const AGENT_WORDS = "Ik wil een medewerker spreken";
const SENDERS = { client: "U", bot: "Chatbot", agent: "Medewerker", system: "Melding" };
const MODES = {
  bot: "U praat met een computer.",
  queued: "U wacht op een medewerker. U kunt gewoon doorschrijven.",
  human: "U praat nu met een medewerker.",
  closed: "Dit gesprek is klaar.",
};
const WORDS = {
  sending: "Wordt verstuurd…",
  kept: "Nog niet verstuurd. We proberen het opnieuw.",
  reading: "Ik lees uw bericht…",
  slow: "Het duurt wat langer dan normaal. Uw bericht is bewaard.",
  lost: "Even geen verbinding. Wat u schrijft, blijft bewaard. We proberen het opnieuw.",
  back: "U bent weer verbonden.",
  start: "Het gesprek start nu nog niet. We proberen het zo opnieuw. Wat u typt, blijft bewaard.",
  expired: "Uw vorige gesprek is verlopen. Daarom is dit een nieuw gesprek.",
  wiped: "Uw gesprek is gewist.",
  closed: "Wilt u nog iets vragen? Dan kunt u een nieuw gesprek beginnen.",
  unwiped: "Het wissen lukt nu niet. Probeer het over een paar minuten nog eens.",
  refused: "Uw bericht is niet aangekomen. Wilt u het nog een keer proberen?",
};
const QUIET_MS = 500; // no replayed message for so long: the replay is over
const READING_MS = 1000;
const SLOW_MS = 20_000;
const SILENCE_MS = 60_000; // the server sends keep-alives; a longer silence is a dead line
const LONGEST_PAUSE_MS = 30_000;

const $ = (id) => document.getElementById(id);
const EXIT_TO = $("exit").dataset.to;

// ---------------------------------------------------------------- what this tab remembers

/** sessionStorage, or plain memory where the browser forbids it. */
const memory = (() => {
  const fallback = new Map();
  const attempt = (use, otherwise) => {
    try { return use(); } catch { return otherwise(); }
  };
  return {
    get: (key) => attempt(() => sessionStorage.getItem(key), () => fallback.get(key) ?? null),
    set: (key, value) =>
      attempt(() => sessionStorage.setItem(key, value), () => fallback.set(key, value)),
    remove: (key) => attempt(() => sessionStorage.removeItem(key), () => fallback.delete(key)),
    clear: () => { fallback.clear(); attempt(() => sessionStorage.clear(), () => {}); },
  };
})();

function storedOutbox() {
  try { return JSON.parse(memory.get("outbox")) ?? []; } catch { return []; }
}

const talk = {
  token: memory.get("token"),
  mode: "bot",
  last: 0, // the last event that was seen
  shown: new Map(), // seq -> {message, node}
  outbox: [], // {id, text | choice, title, node, tried}: in the order of writing
  sending: false,
  replaying: false,
  stop: new AbortController(), // ends everything that belongs to this conversation
  longest: 2000,
};

const keepOutbox = () => memory.set("outbox", JSON.stringify(
  talk.outbox.map(({ id, text, choice, title }) => ({ id, text, choice, title }))));

// ---------------------------------------------------------------- waiting and calling

const alarm = new EventTarget(); // "wake": try again now, do not wait any longer

function pause(ms, signal) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      alarm.removeEventListener("wake", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    alarm.addEventListener("wake", done);
    signal.addEventListener("abort", done);
  });
}

const wake = () => alarm.dispatchEvent(new Event("wake"));
const backOff = (tries) =>
  Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** Math.min(tries, 5)) * (0.75 + Math.random() / 2);

/** One call. Gives {status, body, after}: status 0 when there was no answer, after in ms. */
async function call(method, path, body) {
  const headers = { Accept: "application/json" };
  if (talk.token) headers.Authorization = `Bearer ${talk.token}`;
  if (body) headers["Content-Type"] = "application/json";
  try {
    const answer = await fetch(API + path, {
      method, headers, cache: "no-store", credentials: "omit",
      body: body && JSON.stringify(body), signal: talk.stop.signal,
    });
    const content = await answer.json().catch(() => null);
    return { status: answer.status, body: content, after: retryAfter(answer) };
  } catch {
    return { status: 0, body: null, after: 0 };
  }
}

const retryAfter = (answer) => 1000 * (Number(answer.headers.get("Retry-After")) || 0);
const isGone = (status) => status === 401 || status === 404;
const isPassing = (status) => status === 0 || status === 408 || status === 429 || status >= 500;
const waitFor = (answer, tries) =>
  pause(Math.max(backOff(tries), answer.after), talk.stop.signal);

// crypto.randomUUID exists on https only; a test set-up in a home network may have http.
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// ---------------------------------------------------------------- showing what is said

const LINK = new RegExp(
  [
    "(?<url>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]|(?:www\\.)?[a-z0-9][a-z0-9-]*\\.(?:nl|com|org)\\b(?:/[\\w%./-]*\\w)?)",
    "(?<tel>\\+31[ -]?\\d(?:[ -]?\\d){8}|0\\d(?:[ -]?\\d){5,9}|11[23])(?![\\w-]|[.,]\\d| ?euro)",
  ].join("|"),
  "gi",
);
// What makes it part of something else: an amount, a date, a longer number, an e-mail address.
// (Tested apart: a look-behind would stop the whole page on older iPhones.)
const GLUED = /[\w€.,@/-]$|€ $/;

function link(match) {
  const anchor = document.createElement("a");
  anchor.textContent = match[0];
  if (match.groups.tel) {
    anchor.href = `tel:${match[0].replace(/[^\d+]/g, "")}`;
    return anchor;
  }
  anchor.href = /^https?:/i.test(match[0]) ? match[0] : `https://${match[0]}`;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.append(hidden(" (opent in een nieuw venster)"));
  return anchor;
}

function hidden(text) {
  const node = document.createElement("span");
  node.className = "unseen";
  node.textContent = text;
  return node;
}

/** The text with web addresses and telephone numbers as links, built from nodes only. */
function linked(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(LINK)) {
    if (GLUED.test(text.slice(0, match.index))) continue;
    nodes.push(text.slice(from, match.index), link(match));
    from = match.index + match[0].length;
  }
  return [...nodes, text.slice(from)];
}

function paragraph(name, ...content) {
  const node = document.createElement("p");
  node.className = name;
  node.append(...content);
  return node;
}

function bubble(author, text) {
  const node = document.createElement("div");
  node.className = `message ${author}`;
  const body = author === "client" ? [text] : linked(text);
  const name = SENDERS[author] ?? SENDERS.system;
  node.append(paragraph("sender", name), paragraph("text", ...body), paragraph("meta"));
  return node;
}

const setMeta = (node, text) => { node.querySelector(".meta").textContent = text; };

function clock(at) {
  const moment = new Date(at ?? Date.now());
  if (Number.isNaN(moment.getTime())) return "";
  const today = moment.toDateString() === new Date().toDateString();
  const day = today ? {} : { day: "numeric", month: "long" };
  return moment.toLocaleString("nl-NL", { ...day, hour: "2-digit", minute: "2-digit" });
}

const metaOf = (message) =>
  (message.author === "client" ? `Verstuurd ${clock(message.at)}` : clock(message.at));

/** Puts a message where its number says; what is not sent yet stays at the end. */
function place(node, seq) {
  const later = [...talk.shown.keys()].filter((other) => other > seq).sort((a, b) => a - b)[0];
  const before = later === undefined
    ? talk.outbox.find((item) => item.node && item.node !== node && !item.seq)?.node ?? null
    : talk.shown.get(later).node;
  if (node.parentNode && node.nextSibling === before) return; // moving would announce it again
  $("log").insertBefore(node, before);
}

function receive(message) {
  if (typeof message?.seq !== "number") return;
  if (talk.shown.has(message.seq)) return void correct(message);
  talk.last = Math.max(talk.last, message.seq);
  const node = ownBubble(message) ?? bubble(message.author, message.text ?? "");
  place(node, message.seq);
  setMeta(node, metaOf(message));
  talk.shown.set(message.seq, { message, node });
  if (message.author !== "client") stopReading();
  follow(node, message.author === "client");
  showChoices();
}

/** A number such as a BSN is masked before it is kept: the client sees what was kept. */
function correct({ seq, author, text }) {
  const line = talk.shown.get(seq).node.querySelector(".text");
  if (author === "client" && line.textContent !== text) line.textContent = text;
}

/** The bubble of a message that came back from the server before its 202 did. */
function ownBubble(message) {
  const first = talk.outbox[0];
  if (message.author !== "client" || talk.replaying || !first?.tried || first.seq) return null;
  first.seq = message.seq;
  first.node.classList.remove("pending");
  first.node.querySelector(".text").textContent = message.text; // as the server kept it
  return first.node;
}

// ---------------------------------------------------------------- scrolling

const atEnd = () => {
  const { scrollHeight, scrollTop, clientHeight } = $("talk");
  return scrollHeight - scrollTop - clientHeight < 120;
};
let wasAtEnd = true;

/** Keeps the newest message in sight, unless the client is reading back. */
function follow(node, own) {
  if (talk.replaying) return;
  if (!own && !wasAtEnd) {
    $("newer").hidden = false;
    return;
  }
  const tall = node.offsetHeight > $("talk").clientHeight;
  if (tall && !own) node.scrollIntoView({ block: "start" });
  else toEnd();
}

function toEnd() {
  $("newer").hidden = true;
  const last = [$("again"), $("choices"), $("log").lastElementChild].find((node) => node && !node.hidden);
  last?.scrollIntoView({ block: "end" }); // where the page scrolls as one
  $("talk").scrollTop = $("talk").scrollHeight;
}

// ---------------------------------------------------------------- the lines around the talk

const notes = { connection: "", reading: "" };
const timers = {};

function after(name, ms, work) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(work, ms);
}

function note(kind, text) {
  notes[kind] = text;
  const line = notes.connection || notes.reading;
  if ($("status").textContent !== line) $("status").textContent = line;
}

function startReading() {
  if (talk.mode !== "bot") return;
  after("reading", READING_MS, () => note("reading", WORDS.reading));
  after("slow", SLOW_MS, () => note("reading", WORDS.slow));
}

function stopReading() {
  clearTimeout(timers.reading);
  clearTimeout(timers.slow);
  note("reading", "");
}

function lineLost() {
  clearTimeout(timers.back);
  note("connection", WORDS.lost);
}

function lineBack() {
  if (notes.connection !== WORDS.lost) return;
  note("connection", WORDS.back);
  after("back", 6000, () => note("connection", ""));
}

const complain = (text) => { $("error").textContent = text; };
const reasonOf = (answer, otherwise) => answer.body?.error?.message || otherwise;

function setMode(mode) {
  if (!(mode in MODES)) return;
  talk.mode = mode;
  document.documentElement.dataset.mode = mode;
  if ($("mode").textContent !== MODES[mode]) $("mode").textContent = MODES[mode];
  $("agent").hidden = mode === "human";
  offerAgain(mode === "closed" ? WORDS.closed : "");
  if (mode !== "bot") stopReading();
}

function offerAgain(text) {
  $("again").hidden = !text;
  $("again-text").textContent = text;
}

// ---------------------------------------------------------------- choices

function latest() {
  const seq = Math.max(0, ...talk.shown.keys());
  return talk.shown.get(seq)?.message;
}

/** Shows the choices of the newest message; an older question can no longer be answered. */
function showChoices() {
  const message = latest();
  const open = !talk.replaying && !talk.outbox.length && message?.choices?.length;
  const key = open ? String(message.seq) : "";
  const box = $("choices");
  if (box.dataset.seq === key) return;
  const held = box.contains(document.activeElement);
  box.dataset.seq = key;
  box.hidden = !open;
  $("buttons").replaceChildren(...(open ? message.choices.map(choiceButton) : []));
  if (held) rest();
  if (open && wasAtEnd) toEnd();
}

function choiceButton(choice) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = choice.title;
  button.addEventListener("click", () => post({ choice: choice.id, title: choice.title }));
  return button;
}

/** Where the focus goes when its button is gone; a telephone's keyboard stays down. */
function rest() {
  const finePointer = matchMedia("(pointer: fine)").matches;
  $(finePointer ? "text" : "talk").focus({ preventScroll: true });
}

// ---------------------------------------------------------------- sending

/** Takes a message in: it is shown and kept at once, and sent as soon as that is possible. */
function post(words) {
  complain("");
  const item = { id: newId(), ...words };
  talk.outbox.push(item);
  keepOutbox();
  wasAtEnd = true;
  showPending(item);
  showChoices();
  deliver();
}

function showPending(item) {
  item.node = bubble("client", item.title ?? item.text);
  item.node.classList.add("pending");
  setMeta(item.node, WORDS.sending);
  $("log").append(item.node);
  toEnd();
}

/** Sends what waits, one by one: the order of writing is the order of arriving. */
async function deliver() {
  if (talk.sending || !talk.token) return;
  talk.sending = true;
  const { signal } = talk.stop;
  for (let tries = 0; talk.outbox.length && !signal.aborted;) {
    tries = (await deliverFirst(tries)) ? 0 : tries + 1;
  }
  if (!signal.aborted) talk.sending = false;
}

async function deliverFirst(tries) {
  const item = talk.outbox[0];
  const { signal } = talk.stop;
  item.tried = true;
  const { id, text, choice } = item;
  const answer = await call("POST", "/messages", choice ? { id, choice } : { id, text });
  if (signal.aborted) return false;
  if (answer.status === 202) return accepted(item, answer.body?.seq);
  if (isGone(answer.status)) return renew();
  if (!isPassing(answer.status)) return refused(item, answer);
  if (!item.seq) setMeta(item.node, WORDS.kept);
  if (answer.status) complain(reasonOf(answer, WORDS.kept));
  else lineLost();
  await waitFor(answer, tries);
  return false;
}

function leaveOutbox(item) {
  talk.outbox = talk.outbox.filter((other) => other !== item);
  keepOutbox();
}

function accepted(item, seq) {
  leaveOutbox(item);
  lineBack();
  complain("");
  if (item.seq === undefined && talk.shown.has(seq)) {
    item.node.remove(); // the stream brought it already
  } else if (item.seq === undefined) {
    arrived(item, seq);
  }
  const answered = [...talk.shown.values()].some(
    ({ message }) => message.seq > seq && message.author !== "client");
  if (!answered) startReading();
  showChoices();
  return true;
}

function arrived(item, seq) {
  const message = { seq, author: "client", at: new Date().toISOString() };
  item.seq = seq;
  item.node.classList.remove("pending");
  setMeta(item.node, metaOf(message));
  place(item.node, seq);
  talk.shown.set(seq, { message, node: item.node });
}

/** The server does not want it: the words go back to the client, who may change them. */
function refused(item, answer) {
  leaveOutbox(item);
  if (!item.seq) item.node.remove();
  if (item.text && item.text !== AGENT_WORDS) {
    setDraft([item.text, $("text").value].filter(Boolean).join("\n"));
  }
  complain(reasonOf(answer, WORDS.refused));
  showChoices();
  return true;
}

// ---------------------------------------------------------------- the conversation

/** Starts a new conversation and keeps trying; `line` is said first. */
async function begin(line) {
  offerAgain("");
  setEnded(false);
  if (line) say(line);
  const { signal } = talk.stop;
  for (let tries = 0; !signal.aborted; tries += 1) {
    const answer = await call("POST", "");
    if (signal.aborted) return;
    if (answer.status === 201) return begun(answer.body);
    complain(reasonOf(answer, WORDS.start));
    await waitFor(answer, tries + 1);
  }
}

function begun({ token, mode, messages }) {
  talk.token = token;
  memory.set("token", token);
  complain("");
  setMode(mode);
  for (const message of messages ?? []) receive(message);
  listen();
  deliver();
}

function say(text) {
  const node = bubble("system", text);
  $("log").insertBefore(node, talk.outbox.find((item) => !item.seq)?.node ?? null);
  toEnd();
}

/** Ends what belongs to the old conversation; what was not sent goes along to the next. */
function leave() {
  talk.stop.abort();
  talk.stop = new AbortController();
  Object.assign(talk, { token: null, last: 0, shown: new Map(), sending: false });
  endReplay();
  memory.remove("token");
  stopReading();
}

/** The token is refused: a choice of the old talk means nothing in the new one, its words do. */
function renew() {
  leave();
  talk.outbox = talk.outbox.filter((item) => !item.seq);
  for (const item of talk.outbox) {
    item.text = item.text ?? item.title;
    delete item.choice;
  }
  keepOutbox();
  begin(WORDS.expired);
  return true;
}

function setEnded(ended) {
  $("form").hidden = ended;
  $("wipe").disabled = ended;
  $("save").disabled = ended;
}

function askWipe() {
  $("sure-error").textContent = "";
  if ($("sure").showModal) $("sure").showModal();
  else if (window.confirm($("sure-title").textContent)) wipe(); // browsers from before 2022
}

async function wipe() {
  $("sure-error").textContent = "";
  const answer = talk.token ? await call("DELETE", "") : { status: 204 };
  if (answer.status !== 204 && !isGone(answer.status)) {
    const reason = reasonOf(answer, WORDS.unwiped);
    $("sure-error").textContent = reason;
    if (!$("sure").open) complain(reason);
    return;
  }
  leave();
  memory.clear();
  talk.outbox = [];
  $("log").replaceChildren();
  $("text").value = "";
  countLeft();
  complain("");
  note("connection", "");
  showChoices();
  setEnded(true);
  $("sure").close?.();
  offerAgain(WORDS.wiped);
  $("begin").focus();
}

function startAgain() {
  leave();
  $("log").replaceChildren();
  talk.outbox.forEach(showPending);
  begin();
  rest();
}

/** Leaves at once: nothing stays in this tab, and "back" does not return to it. */
function quickExit() {
  talk.stop.abort();
  memory.clear();
  document.body.replaceChildren();
  location.replace(EXIT_TO);
}

// ---------------------------------------------------------------- listening

async function listen() {
  const { signal } = talk.stop;
  for (let tries = 0; !signal.aborted;) {
    const outcome = await readEvents(signal);
    if (signal.aborted) return;
    if (isGone(outcome.status)) return void renew();
    tries = outcome.status === 200 ? 0 : tries + 1;
    if (tries > 0) lineLost();
    await waitFor(outcome, tries);
  }
}

/** Reads the stream until it ends. Gives {status, after}; 0 when it could not be opened. */
async function readEvents(signal) {
  const line = new AbortController();
  const hangUp = () => line.abort();
  signal.addEventListener("abort", hangUp, { once: true });
  let status = 0;
  try {
    const answer = await fetch(`${API}/events`, {
      headers: {
        Accept: "text/event-stream",
        Authorization: `Bearer ${talk.token}`,
        "Last-Event-ID": String(talk.last),
      },
      cache: "no-store", credentials: "omit", signal: line.signal,
    });
    status = answer.status;
    if (status !== 200) return { status, after: retryAfter(answer) };
    lineBack();
    if (talk.replaying) after("replay", 2 * QUIET_MS, endReplay);
    wake(); // what waits to be sent need not wait any longer
    await readLines(answer.body.getReader(), hangUp, signal);
  } catch { /* a broken line is an ended line */ } finally {
    clearTimeout(timers.silence);
    signal.removeEventListener("abort", hangUp);
  }
  return { status, after: 0 };
}

async function readLines(reader, hangUp, signal) {
  const decoder = new TextDecoder();
  let rest = "";
  let event = {};
  for (;;) {
    after("silence", SILENCE_MS, hangUp);
    const { value, done } = await reader.read();
    if (done || signal.aborted) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) event = readLine(event, line.replace(/\r$/, ""));
  }
}

/** One line of the stream; an empty line ends the event and gives a fresh one. */
function readLine(event, line) {
  if (line === "") {
    handle(event);
    return {};
  }
  const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
  if (field === "data") event.data = event.data === undefined ? value : `${event.data}\n${value}`;
  else if (field) event[field] = value;
  return event;
}

function handle({ id, event, data }) {
  if (data === undefined) return;
  let content;
  try { content = JSON.parse(data); } catch { return; }
  if (event === "mode") setMode(content?.mode);
  else if (event === "message") receive(content);
  if (/^\d+$/.test(id ?? "")) talk.last = Math.max(talk.last, Number(id));
  if (talk.replaying) after("replay", QUIET_MS, endReplay);
}

/** What is told again after a reload is not news: it is shown, not announced. */
function startReplay() {
  talk.replaying = true;
  $("log").setAttribute("aria-live", "off");
}

function endReplay() {
  if (!talk.replaying) return;
  talk.replaying = false;
  clearTimeout(timers.replay);
  showChoices();
  toEnd();
  setTimeout(() => $("log").setAttribute("aria-live", "polite"), 100);
}

// ---------------------------------------------------------------- writing

function setDraft(text) {
  $("text").value = text;
  memory.set("draft", text);
  countLeft();
}

function countLeft() {
  const left = talk.longest - $("text").value.length;
  const near = left < talk.longest / 10;
  $("left").textContent = near ? (left >= 0 ? `Nog ${left} tekens.` : `${-left} tekens te veel.`) : "";
}

function submit() {
  const text = $("text").value.trim();
  if (!text) return $("text").focus();
  if (text.length > talk.longest) {
    return complain(
      `Uw bericht is ${text.length - talk.longest} tekens te lang. U mag het in delen versturen.`);
  }
  post({ text });
  setDraft("");
  return $("text").focus();
}

function onKey(event) {
  // While an input method is composing, Enter chooses a word and sends nothing.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  submit();
}

function askAgent() {
  if (talk.outbox.some((item) => item.text === AGENT_WORDS)) return;
  post({ text: AGENT_WORDS });
}

// ---------------------------------------------------------------- menu, keys, settings

function setMenu(open) {
  $("tools").classList.toggle("open", open);
  $("more").setAttribute("aria-expanded", String(open));
}

const menuIsOpen = () => $("more").getAttribute("aria-expanded") === "true";

let escapes = [];
function onEscape(event) {
  if (event.key !== "Escape") return;
  escapes = [...escapes.filter((at) => event.timeStamp - at < 2000), event.timeStamp];
  if (escapes.length >= 3) return quickExit();
  if (menuIsOpen()) {
    setMenu(false);
    $("more").focus();
  }
}

function showSettings({ name, max_characters: longest, help }) {
  if (name) {
    $("name").textContent = name;
    $("name").hidden = false;
  }
  if (Number.isInteger(longest) && longest > 0) talk.longest = longest;
  $("help").hidden = !help?.length;
  $("help-list").replaceChildren(...(help ?? []).map(helpLine));
}

function helpLine({ title, number, note: extra }) {
  const item = document.createElement("li");
  const strong = document.createElement("strong");
  strong.textContent = title ?? "";
  item.append(strong);
  if (number) {
    const anchor = document.createElement("a");
    anchor.href = `tel:${String(number).replace(/[^\d+]/g, "")}`;
    anchor.textContent = number;
    item.append(" ", anchor);
  }
  if (extra) item.append(paragraph("note", extra));
  return item;
}

/** The visible part of the screen: on some telephones the keyboard lies over the page. */
function fit() {
  const view = window.visualViewport;
  if (!view || view.scale > 1.01) return; // the client zooms: leave the page alone
  document.documentElement.style.setProperty("--height", `${Math.round(view.height)}px`);
  if (wasAtEnd) toEnd();
}

function connectControls() {
  $("form").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  $("text").addEventListener("keydown", onKey);
  $("text").addEventListener("input", () => setDraft($("text").value));
  $("talk").addEventListener("scroll", () => {
    wasAtEnd = atEnd();
    if (wasAtEnd) $("newer").hidden = true;
  }, { passive: true });
  $("newer").addEventListener("click", toEnd);
  $("agent").addEventListener("click", askAgent);
  $("exit").addEventListener("click", quickExit);
  $("save").addEventListener("click", () => window.print());
  $("wipe").addEventListener("click", askWipe);
  $("sure-yes").addEventListener("click", wipe);
  $("sure-no").addEventListener("click", () => $("sure").close());
  $("begin").addEventListener("click", startAgain);
  $("more").addEventListener("click", () => setMenu(!menuIsOpen()));
  $("tools").addEventListener("click", (event) => { if (event.target.closest("button")) setMenu(false); });
}

function connectWindow() {
  document.addEventListener("keydown", onEscape);
  document.addEventListener("click", (event) => {
    if (menuIsOpen() && !event.target.closest("#tools, #more")) setMenu(false);
  });
  window.addEventListener("online", wake);
  window.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) wake(); });
  window.visualViewport?.addEventListener("resize", fit);
}

async function start() {
  connectControls();
  connectWindow();
  setMode("bot");
  setDraft(memory.get("draft") ?? "");
  talk.outbox = storedOutbox();
  talk.outbox.forEach(showPending);
  call("GET", "/settings").then(({ status, body }) => { if (status === 200 && body) showSettings(body); });
  if (!talk.token) return begin();
  startReplay();
  listen();
  return deliver();
}

start();
