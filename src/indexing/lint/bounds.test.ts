import { expect, test } from "vitest";
import { boundOf, isLimit, verbOfLimit } from "./bounds.ts";

test.each([
  ["a password has at least ", " characters", "lower"],
  ["a password has ", " or more characters", "lower"],
  ["the minimum for a payout is ", ".", "lower"],
  ["parcels of more than ", " come by truck", "lower"],
  ["a team has up to ", " members", "upper"],
  ["a picture has ", " at most.", "upper"],
  ["the limit is ", " notebooks", "upper"],
  ["files cannot be larger than ", ".", "upper"],
  ["we back up every ", ".", "rate"],
  ["delivery takes ", ".", null],
])("%s5%s is a bound: %s", (before, behind, bound) => expect(boundOf(before, behind)).toBe(bound));

test.each([
  ["titles longer than ", " characters are cut.", "upper"],
  ["images over ", " are rejected.", "upper"],
  ["nobody under ", " may sign up.", "lower"],
])("what is beyond a bound and refused turns it round: %s5%s", (before, behind, bound) =>
  expect(boundOf(before, behind)).toBe(bound),
);

test("who can have a number of things can have no more", () => {
  expect(isLimit("you can create ", " notebooks.")).toBe(true);
  expect(isLimit("a licence covers ", " people.")).toBe(true);
  expect(isLimit("we sent ", " letters.")).toBe(false);
});

test("the verb of a limit brings in what is counted", () => {
  expect(verbOfLimit("you can invite up to ", " people.")).toBe("invite");
  expect(verbOfLimit("attach at most ", " files.")).toBe("attach");
  expect(verbOfLimit("up to ", " can join.")).toBe("join");
  expect(verbOfLimit("every message has ", " parts.")).toBeNull();
});
