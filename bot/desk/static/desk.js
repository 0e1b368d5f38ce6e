// The queue refreshes itself. The list is replaced only when it changed, and the focus stays where
// it was: nobody loses their place, and a screen reader hears the number only when it changes.

const REFRESH_MS = 30_000;
const rows = document.getElementById("rows");
const count = document.getElementById("count");
const trouble = document.getElementById("trouble");

const say = (node, text) => { if (node.textContent !== text) node.textContent = text; };

async function refresh() {
  const { address, state, version } = rows.dataset;
  const query = new URLSearchParams({ state, version });
  const answer = await fetch(`${address}?${query}`, { cache: "no-store" }).catch(() => null);
  if (answer?.status === 401) return leave();
  if (!answer?.ok) return say(trouble, "De lijst kan nu niet worden ververst. We proberen het opnieuw.");
  say(trouble, "");
  if (answer.status === 200) replace(answer, await answer.text());
  return showWaits();
}

/** Nobody sits here any more: what clients said does not stay on the screen. */
function leave() {
  clearInterval(timer);
  rows.replaceChildren();
  say(count, "");
  say(trouble, "U bent uitgelogd. Laad de pagina opnieuw om weer in te loggen.");
}

function replace(answer, html) {
  const focused = document.activeElement?.closest?.("[data-reference]")?.dataset.reference;
  const parsed = new DOMParser().parseFromString(html, "text/html");
  rows.replaceChildren(...parsed.body.childNodes);
  rows.dataset.version = answer.headers.get("X-Version") ?? "";
  if (focused) focusOn(focused);
  if (rows.dataset.state === "waiting") announce(Number(answer.headers.get("X-Count")));
}

function focusOn(reference) {
  const same = [...rows.querySelectorAll("[data-reference]")].find(
    (row) => row.dataset.reference === reference);
  (same?.querySelector("a") ?? rows.querySelector("a") ?? document.getElementById("main")).focus();
}

function announce(number) {
  say(count, `${number} ${number === 1 ? "gesprek wacht" : "gesprekken wachten"}`);
  document.title = document.title.replace(/^\(\d+\)/, `(${number})`);
}

function showWaits() {
  for (const node of rows.querySelectorAll("time.since")) {
    node.dataset.clock ??= node.textContent;
    say(node, `${node.dataset.clock} (${wait(Date.now() - new Date(node.dateTime))})`);
  }
}

function wait(ms) {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} uur` : `${Math.floor(hours / 24)} dagen`;
}

showWaits();
const timer = setInterval(() => { if (!document.hidden) refresh(); }, REFRESH_MS);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
