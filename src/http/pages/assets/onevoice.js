// Makes pages quicker to use: parts are put into the page instead of loading another one. All of it works without.
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

// `load` shows what goes wrong in its place, so nothing is left to wait for here.
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
