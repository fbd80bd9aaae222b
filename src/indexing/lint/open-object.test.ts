import { describe, expect, test } from "vitest";
import { openObject } from "./open-object.ts";

describe("a pronoun behind the first verb is open", () => {
  test.each([
    ["Keyboard shortcuts", "To undo it, press Ctrl and Z.", "To undo it"],
    ["Which exports are there?", "You can change it at any time.", "You can change it"],
    ["Which exports are there?", "Click it and choose one.", "Click it"],
    ["Which exports are there?", "Repeat this for every folder.", "Repeat this"],
    ["How long do refunds take?", "To prevent this, check your address.", "To prevent this"],
    ["What can be exported?", "Our team does this for you.", "Our team does this"],
    ["Limits", "We lock the account when this happens.", "We lock the account when this"],
    ["Which exports are there?", "Doing this ends your contract.", "Doing this"],
    ["Which exports are there?", "To do so, open Settings.", "To do so"],
  ])("%s › %s", (heading, sentence, opening) => expect(openObject(sentence, ["Exports", heading])).toBe(opening));
});

describe("a pronoun behind the first verb is clear", () => {
  test.each([
    ["How do I download an invoice?", "You can download it in the menu."],
    ["Where are my deleted notes?", "To restore them, open the trash."],
    ["How do I undo a change?", "To do this, press Ctrl and Z."],
    ["How do I change my plan?", "To do so, open Settings."],
    ["Sync has stopped", "To fix this, sign in again."],
    ["Which exports are there?", "Open the export and change it."],
    ["Which exports are there?", "Find this setting in the app."],
    ["Which exports are there?", "We promise that you keep your data."],
    ["Which exports are there?", "You choose formats like this:"],
    ["Which exports are there?", "The exports this year are free."],
    ["Limits", "The account is locked, and if this happens, you get an email."],
  ])("%s › %s", (heading, sentence) => expect(openObject(sentence, ["Exports", heading])).toBeNull());
});
