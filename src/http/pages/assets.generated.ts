/** The files of pages as text. Made by `npx tsx scripts/embed-assets.ts` from assets/*; do not edit. */
export const style = `:root {
  color-scheme: light dark;
  --text: #1c2430;
  --soft: #566070;
  --line: #dfe3e8;
  --ground: #fff;
  --raised: #f4f6f8;
  --accent: #0b6e4f;
  --on-accent: #fff;
  --against: #b3402e;
  --notice: #fdf3e3;
  --bubble: #e3f1ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e4e8ee;
    --soft: #a0abba;
    --line: #2e3743;
    --ground: #12161c;
    --raised: #1a2028;
    --accent: #5fc9a2;
    --on-accent: #08130f;
    --against: #f08b78;
    --notice: #33291a;
    --bubble: #16332a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; z-index: 1; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; padding: .75rem 1.25rem; border-bottom: 1px solid var(--line); }
.bar nav { display: flex; gap: 1.25rem; margin-left: auto; }
.brand { font-weight: 700; text-decoration: none; letter-spacing: -.01em; }
.playground, .help, .narrow { margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.playground { max-width: 68rem; }
.help, .narrow { max-width: 46rem; }
h1 { font-size: 1.875rem; line-height: 1.2; margin: 0 0 .5rem; letter-spacing: -.02em; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.0625rem; margin: 1.5rem 0 .375rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
.lead { font-size: 1.0625rem; color: var(--soft); margin: 0 0 1.25rem; }
.soft { color: var(--soft); font-size: .875rem; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--raised); border-radius: .25rem; padding: .0625rem .25rem; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; overflow: auto; max-height: 26rem; white-space: pre-wrap; }
pre code { background: none; padding: 0; }
blockquote { margin: .375rem 0; padding-left: .875rem; border-left: 3px solid var(--line); color: var(--soft); }
summary { cursor: pointer; color: var(--soft); font-size: .875rem; padding: .25rem 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: .75rem 0; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); }

/* Forms */
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .375rem 1.125rem; border: 1px solid var(--accent); border-radius: .5rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button.quiet { background: none; color: var(--accent); font-weight: 500; }
button.quiet:hover { background: var(--raised); }
textarea, input[type="text"], select { font: inherit; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--soft); border-radius: .5rem; background: var(--ground); color: var(--text); }
textarea { display: block; resize: vertical; }
label span { display: block; font-size: .875rem; color: var(--soft); margin-bottom: .125rem; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: .75rem; }
.composer .row > button { margin-left: auto; }
.choice { display: flex; gap: .5rem; align-items: center; }
.choice span { margin: 0; }
.choice select { width: auto; }
.options { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
.options p { flex-basis: 100%; margin: 0; color: var(--soft); }
.options button { text-align: left; }
[aria-busy] { cursor: progress; }
[aria-busy]::after { content: "…"; display: block; font-size: 1.5rem; color: var(--soft); animation: pulse 1s infinite alternate; }
@keyframes pulse { from { opacity: .2; } }
@media (prefers-reduced-motion: reduce) { [aria-busy]::after { animation: none; } }
.notice { background: var(--notice); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; }
.notice p { margin: .125rem 0 0; }

/* Playground */
.turn { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; margin: 0 0 1.25rem; }
.asked { font-weight: 650; margin: 0 0 .75rem; white-space: pre-line; }
.columns { display: grid; gap: 1.25rem; }
.columns > * { min-width: 0; }
@media (min-width: 52rem) { .columns { grid-template-columns: 3fr 2fr; gap: 2rem; } .why { border-left: 1px solid var(--line); padding-left: 2rem; } }
.tabs { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0 0 .75rem; border-bottom: 1px solid var(--line); }
.tabs a { padding: .375rem .75rem; text-decoration: none; color: var(--soft); border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs [aria-current] { color: var(--text); font-weight: 600; border-color: var(--accent); }
.frame { display: block; width: 100%; border: 0; }
.frame:not([height]) { height: 18rem; }
.email { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .875rem; }
.email .frame { background: #fff; color-scheme: light; border-radius: .25rem; }
.subject { border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
.phone { max-width: 24rem; }
.bubble { background: var(--bubble); border-radius: 1.125rem 1.125rem 1.125rem .25rem; padding: .625rem 1rem; margin: .25rem 0; white-space: pre-line; }
.bubble code.block { display: block; margin: .25rem 0; white-space: pre-wrap; }
.bubble blockquote { margin: .25rem 0; }
.phone .soft { margin: .125rem 0 .75rem; }
.chat-buttons { list-style: none; margin: .375rem 0 0; padding: 0; display: grid; gap: .375rem; }
.chat-buttons li { border: 1px solid var(--accent); color: var(--accent); border-radius: 1.25rem; text-align: center; padding: .375rem .75rem; }
.slack { border-left: 3px solid var(--line); padding-left: 1rem; }
.slack div { white-space: pre-line; margin: .5rem 0; }
.slack-header { font-weight: 700; font-size: 1.0625rem; }
.citations li { margin: .5rem 0; }
.why > p { margin: .375rem 0; }
.verdict { padding: .5rem .75rem; border-radius: .5rem; background: var(--raised); border-left: 4px solid var(--soft); }
.verdict.answer { border-color: var(--accent); }
.verdict.handoff { border-color: var(--against); }
.why .figure { margin-top: 1rem; }
svg { display: block; width: 100%; }
.meter { height: .5rem; border-radius: .25rem; }
.ground { fill: var(--line); }
.filled, .for { fill: var(--accent); }
.against { fill: var(--against); }
.tick { fill: var(--text); }
.axis { fill: var(--soft); }
.signals { width: 100%; font-size: .8125rem; margin-top: .75rem; }
.signals th, .signals td { padding: .25rem .5rem .25rem 0; border: 0; font-weight: 400; }
.signals thead th { color: var(--soft); }
.signals td { font-variant-numeric: tabular-nums; text-align: right; }
.signals svg { height: .5rem; margin-top: .375rem; }
.bar-cell { width: 35%; }
.pairs { font-size: .875rem; margin: .25rem 0; }
.pairs div { display: flex; gap: 1rem; justify-content: space-between; }
.pairs dt { color: var(--soft); }
.pairs dd { margin: 0; text-align: right; }

/* Help centre */
.hero { margin-bottom: 2rem; }
.shelves { display: grid; gap: 0 2.5rem; }
@media (min-width: 40rem) { .shelves { grid-template-columns: 1fr 1fr; } }
.shelves h2 { font-size: 1.0625rem; margin-top: 1.5rem; }
.shelves ul { list-style: none; margin: 0; padding: 0; }
.shelves li { border-top: 1px solid var(--line); padding: .5rem 0; }
.crumbs { color: var(--soft); font-size: .875rem; margin-bottom: 1rem; }
.contents { background: var(--raised); border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
.contents ul { margin: 0; padding-left: 1.125rem; }
.anchor { text-decoration: none; opacity: 0; }
:is(h2, h3, h4, h5, h6):hover .anchor, .anchor:focus { opacity: 1; }
:is(h2, h3, h4, h5, h6):target { background: var(--bubble); box-shadow: 0 0 0 .375rem var(--bubble); border-radius: .125rem; }
.table { overflow-x: auto; margin: .75rem 0; }
.text pre { max-height: none; }
.text button { display: none; }
.help-answer { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; margin: 0 0 1.25rem; }
.sources h3 { font-size: .875rem; color: var(--soft); margin: 1rem 0 .25rem; }
.sources ol { margin: 0; padding-left: 1.5rem; }
.feedback { margin: 1.5rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.feedback form { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
.still { margin-top: 2rem; }
.results { list-style: none; padding: 0; }
.results li { border-top: 1px solid var(--line); padding: .75rem 0; }
.results p { margin: .25rem 0 0; }

@media print {
  :root { --text: #000; --soft: #333; --ground: #fff; --raised: #fff; --accent: #000; --line: #999; }
  body { font-size: 11pt; }
  .bar, .skip, .crumbs, .contents, .feedback, .still, .anchor, .ask, .composer, .tabs { display: none; }
  .help { max-width: none; padding: 0; }
  pre { max-height: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  li, tr, pre, blockquote { break-inside: avoid; }
  .text a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .875em; }
}
`;
export const script = `// Makes pages quicker to use: parts are put into the page instead of loading another one. All of it works without.
// The server writes every part, so this file renders nothing; what is inserted comes from our own origin, escaped there.

async function load(place, address, request) {
  place.setAttribute("aria-busy", "true");
  const how = place.dataset.how ?? "replace";
  try {
    const response = await fetch(address, { ...request, headers: { "x-onevoice-part": "yes" } });
    const isHtml = response.headers.get("content-type")?.startsWith("text/html");
    const part = document.createElement("template");
    if (isHtml) part.innerHTML = await response.text();
    else part.content.append(notice((await response.json().catch(() => ({}))).detail));
    return put(part.content, place, how);
  } catch {
    const failed = document.createDocumentFragment();
    failed.append(notice("The service cannot be reached. Try again in a moment."));
    return put(failed, place, how);
  } finally {
    place.removeAttribute("aria-busy");
  }
}

function put(content, place, how) {
  const [first] = content.children;
  // A part may bring the place it belongs into along: it is taken by what is in it, so that the place stays.
  const isNotice = first?.classList.contains("notice") ?? false;
  if (how === "append") {
    for (const old of place.querySelectorAll(":scope > .notice, :scope > .empty")) old.remove();
    place.append(content);
  } else if (isNotice) place.prepend(content);
  else place.replaceChildren(...(first?.id === place.id ? first.childNodes : content.childNodes));
  prepare(place);
  return { first, isNotice };
}

function notice(text) {
  const box = document.createElement("div");
  box.className = "notice";
  box.setAttribute("role", "alert");
  box.textContent = text ?? "Something went wrong.";
  return box;
}

async function send(event) {
  const form = event.target;
  const place = document.getElementById(form.dataset?.into ?? "");
  const { submitter } = event;
  if (place === null || submitter?.hasAttribute("formmethod")) return;
  event.preventDefault();
  if (place.hasAttribute("aria-busy")) return;
  const fields = new URLSearchParams(new FormData(form, submitter));
  const { first, isNotice } = await load(place, form.action, { method: "POST", body: fields });
  if (isNotice || first === undefined) return;
  const conversation = first.dataset?.conversation;
  if (conversation === undefined) return;
  for (const field of document.querySelectorAll("form[data-talk] [name=conversationId]")) field.value = conversation;
  const words = document.querySelector("form[data-talk] [name=question]");
  words.value = "";
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  first.scrollIntoView({ behavior: isCalm ? "auto" : "smooth", block: "start" });
  words.focus({ preventScroll: true });
}

async function show(event) {
  const speaker = event.target.closest("[data-speak]");
  if (speaker !== null) return speak(speaker);
  const link = event.target.closest("a[data-into]");
  const place = document.getElementById(link?.dataset.into ?? "");
  if (place === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  await load(place, link.href);
  place.querySelector("[aria-current]")?.focus();
}

// \`load\` shows what goes wrong in its place, so nothing is left to wait for here.
document.addEventListener("submit", (event) => void send(event));
document.addEventListener("click", (event) => void show(event));

// Enter sends, Shift+Enter starts a line; not while an input method is composing a word.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.target.tagName !== "TEXTAREA") return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

function speak(button) {
  const isSpeaking = speechSynthesis.speaking;
  speechSynthesis.cancel();
  if (!isSpeaking) speechSynthesis.speak(new SpeechSynthesisUtterance(button.dataset.speak));
}

function fit(frame) {
  const shown = frame.contentDocument;
  if (shown === null || shown.URL === "about:blank") return;
  frame.height = String(Math.ceil(shown.documentElement.getBoundingClientRect().height));
}

function prepare(root) {
  for (const frame of root.querySelectorAll("iframe")) {
    frame.addEventListener("load", () => fit(frame));
    fit(frame);
  }
  if ("speechSynthesis" in window) for (const button of root.querySelectorAll("[data-speak]")) button.hidden = false;
}
prepare(document);
`;
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b6e4f" d="M4 5a3 3 0 0 1 3-3h18a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3H15l-7 7v-7H7a3 3 0 0 1-3-3z"/><path fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" d="M10 13v-1M16 16V9M22 13v-1"/></svg>
`;
