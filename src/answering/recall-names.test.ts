import { describe, expect, it } from "vitest";
import type { HistoryTurn } from "../domain/question.ts";
import { knownNames } from "../text/known-names.ts";
import { namesLeftOut, tellsApart } from "./recall-names.ts";

const known = await knownNames([
  { title: "Aurora router", headings: [], opening: "a router" },
  { title: "Kestrel camera", headings: ["Nimbus hub", "Zephyr thermostat"], opening: "a camera, a hub, a thermostat" },
]);
const turns = (...said: [HistoryTurn["role"], string][]) => said.map(([role, text]) => ({ role, text }));

describe("namesLeftOut", () => {
  it("are those the customer said last, however far back", () => {
    const history = turns(
      ["customer", "my aurora is dead"],
      ["assistant", "The Kestrel camera is reset with its button."],
      ...Array.from({ length: 8 }, (): ["customer", string] => ["customer", "and then?"]),
    );
    expect(namesLeftOut("how do I reset it", history, known)).toEqual([
      { name: "Aurora", role: "customer", turnsAgo: 10 },
    ]);
  });

  it("are those we said when the customer named nothing", () => {
    const history = turns(["customer", "which camera is it"], ["assistant", "It is the Kestrel camera."]);
    expect(namesLeftOut("how do I reset it", history, known).map(({ name }) => name)).toEqual(["Kestrel"]);
  });

  it("are none when the question names something, or a turn lists everything", () => {
    const history = turns(["customer", "Aurora"]);
    expect(namesLeftOut("and the Kestrel?", history, known)).toEqual([]);
    const all = turns(["assistant", "We have Aurora, Kestrel, Nimbus and Zephyr."]);
    expect(namesLeftOut("how do I reset it", all, known)).toEqual([]);
  });
});

describe("tellsApart", () => {
  const names = [{ name: "Aurora", role: "customer" as const, turnsAgo: 3 }];
  it("says whether a name said before chooses", () => {
    expect(tellsApart(["Reset the Aurora", "Reset the Kestrel"], names, known)).toBe(true);
    expect(tellsApart(["Reset the Aurora", "Lights of the Aurora"], names, known)).toBe(false);
    expect(tellsApart(["Reset the Nimbus", "Reset the Kestrel"], names, known)).toBe(false);
    expect(tellsApart(["Reset the Aurora", "Reset the Kestrel"], [], known)).toBe(false);
  });
});
