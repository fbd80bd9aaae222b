import { it, expect, vi } from "vitest";
import { provesNoServerError } from "./http.arbitrary.ts";
vi.mock("./storable-text.ts", async (orig) => { const { z } = await import("@hono/zod-openapi"); return { ...(await orig() as object), writtenText: (m?: number) => m ? z.string().max(m) : z.string(), isStorable: () => true, identifier: (m: number) => z.string().min(1).max(m) }; });
it("mutant is caught", async () => { const e = await provesNoServerError({ numRuns: 400, seed: 20_261_122 }).catch((x) => x); console.log("CAUGHT", String(e).slice(0, 700)); }, 200000);
