/** Which of many replies formatters are compared on: a fixed rule that looks for variety and knows nothing of the outcome. */
import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
import type { ReplyContent } from "../../src/domain/reply.ts";
import { parseAnswer } from "./parse-answer.ts";

export interface AskedReply {
  /** Of the case whose question it answers. */
  id: string;
  content: ReplyContent;
}

/** What a reply should be chosen for, the rarest first. "long" and "plain" say how much there is. */
export const features = [
  ...["table", "inner list", "code block", "steps", "list", "code", "link", "bold or italics"],
  ...["long", "several sources", "plain", "clarify", "handoff"],
] as const;
export type Feature = (typeof features)[number];

/** In characters of text: more than an SMS of three segments holds. */
const longFrom = 460;

/**
 * `count` replies, none said twice: again and again through the features, each time the first reply left that has it. A
 * feature that no reply is left of is skipped.
 */
export function chooseReplies(asked: readonly AskedReply[], count: number): AskedReply[] {
  const texts = new Set<string>();
  const left = asked.filter(({ content: { answer } }) => {
    const isNew = !texts.has(answer.markdown);
    texts.add(answer.markdown);
    return isNew;
  });
  const traits = new Map(left.map((reply) => [reply, featuresOf(reply.content)]));
  const chosen: AskedReply[] = [];
  while (chosen.length < count && left.length > 0) {
    for (const feature of features) {
      const at = left.findIndex((reply) => traits.get(reply)?.has(feature) === true);
      if (at !== -1 && chosen.length < count) chosen.push(...left.splice(at, 1));
    }
  }
  return chosen;
}

/** What a reply holds. */
export function featuresOf({ kind, answer }: ReplyContent): Set<Feature> {
  if (kind !== "answer") return new Set([kind]);
  const found = new Set<Feature>();
  visit(parseAnswer(answer.markdown), (node) => {
    for (const feature of featuresOfNode(node)) found.add(feature);
  });
  const length = answer.sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (length >= longFrom) found.add("long");
  if (answer.citations.length > 1) found.add("several sources");
  return found.size === 0 ? new Set(["plain"]) : found;
}

function featuresOfNode(node: Nodes): Feature[] {
  switch (node.type) {
    case "table":
      return ["table"];
    case "list":
      return [node.ordered === true ? "steps" : "list"];
    case "listItem":
      return node.children.some(({ type }) => type === "list") ? ["inner list"] : [];
    case "code":
      return ["code block"];
    case "inlineCode":
      return ["code"];
    case "link":
      return ["link"];
    case "strong":
    case "emphasis":
      return ["bold or italics"];
    default:
      return [];
  }
}
