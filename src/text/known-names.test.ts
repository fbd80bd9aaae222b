import { describe, expect, it } from "vitest";
import { knownNames, namesIn } from "./known-names.ts";

const article = (title: string, headings: string[] = [], opening = "") => ({ title, headings, opening });
const known = await knownNames([
  article("Aurora router", ["Reset the Aurora", "Error E12"], "An error is shown until you reset the router."),
  article("Nova Hub and WhatsApp", ["How Do I Pair It"], "How do we pair it? The hub is a box of its own."),
  article(
    "Change Your Plan",
    [],
    "A plan is changed at the end of the month, and you change it yourself. This is your plan.",
  ),
]);

describe("knownNames", () => {
  it("are words set apart by how they are written", () => {
    expect([...known.names.values()]).toEqual(["Aurora", "E12", "Nova", "WhatsApp"]);
  });

  it("join words in a row, and leave out what half of the articles have", async () => {
    const many = Array.from({ length: 8 }, (_, at) => article(`Acme Box ${at}`, [at === 0 ? "Kestrel Mini" : "Use"]));
    expect([...(await knownNames(many)).names.values()]).toEqual(["Kestrel", "Mini", "Kestrel Mini"]);
  });
});

describe("namesIn", () => {
  it("finds names however they are written, longest first", async () => {
    const both = await knownNames([article("Nova Mini"), article("Kestrel camera", [], "a camera")]);
    expect(namesIn("my nova mini and the KESTREL's camera", both)).toEqual(["Nova Mini", "Kestrel"]);
  });

  it("finds none in words like them", () => expect(namesIn("a novel about auroras", known)).toEqual([]));
});
