import { afterAll, beforeAll, expect, it } from "vitest";
import { namesIn } from "../text/known-names.ts";
import { openSmallKnowledgeBase, type SmallKnowledgeBase } from "./small-knowledge-base.samples.ts";
import { namesOfSnapshot } from "./snapshot-names.ts";

let kb: SmallKnowledgeBase;
beforeAll(async () => {
  kb = await openSmallKnowledgeBase();
  await kb.publish({
    "aurora.md": "# Aurora router\n\nA router.\n\n## Error E12\n\nAn error is shown.\n",
    "camera.md": "# Our camera\n\nThe camera pairs with the hub; it is our own.\n",
  });
});
afterAll(() => kb.database.close());

it("reads the names of titles and headings, once a snapshot", async () => {
  const snapshot = await kb.snapshot();
  const known = await namesOfSnapshot(kb.database, snapshot);
  expect(namesIn("the aurora shows e12 near the camera", known)).toEqual(["Aurora", "E12"]);
  expect(await namesOfSnapshot(kb.database, snapshot)).toBe(known);
});
