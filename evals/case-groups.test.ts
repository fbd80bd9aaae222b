import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { caseGroup, isHeldOut } from "./case-groups.ts";

it.each([
  ["a turn of a conversation", "dea7174409_7", ["dmv"], "dea7174409"],
  ["a turn that says so", "d5b1e735a0_t12", ["ibm"], "d5b1e735a0"],
  ["a switch of topic in a conversation", "switch-10db331606_1-0", ["dmv"], "switch-10db331606"],
  ["an underscore that belongs to the name", "accept_reservations_3", ["cards"], "accept_reservations"],
])("groups %s by its conversation", (_, id, articles, group) => {
  expect(caseGroup(id, articles)).toBe(group);
});

it.each([
  ["without a turn", "help-plausible-0004", ["billing", "plans"], "billing"],
  ["with words after the underscore", "clinc-val-accept_reservations-1", ["clinc-accept"], "clinc-accept"],
  ["with nothing before the underscore", "_7", ["seven"], "seven"],
])("groups an id %s by its first article", (_, id, articles, group) => {
  expect(caseGroup(id, articles)).toBe(group);
});

it("lets a case that names neither conversation nor article stand alone", () => {
  expect(caseGroup("sofmattress-0000", [])).toBe("sofmattress-0000");
});

it("holds out the groups whose sha256, as a number, is divisible by four", () => {
  const groups = Array.from({ length: 400 }, (_, index) => `conversation-${index}-é`);
  const divisible = groups.filter((group) => {
    const digest = createHash("sha256").update(`gov-help${group}`, "utf8").digest("hex");
    return BigInt(`0x${digest}`) % 4n === 0n;
  });
  expect(groups.filter((group) => isHeldOut("gov-help", group))).toEqual(divisible);
  expect(divisible.length).toBeGreaterThan(70);
  expect(divisible.length).toBeLessThan(130);
});

// `printf %s kbpersona | sha256sum` ends in 24, kbchannels in 80, kbindexing in b7, topic-switchswitch-abc in 2e.
it.each([
  ["kb", "persona", true],
  ["kb", "channels", true],
  ["kb", "indexing", false],
  ["topic-switch", "switch-abc", false],
])("decides for the group as it stands after its suite: %s %s", (suite, group, heldOut) => {
  expect(isHeldOut(suite, group)).toBe(heldOut);
});
