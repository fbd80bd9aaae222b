/** Everything that is measured of one reply as somebody sends it on one channel. */
import type { ReplyContent } from "../../src/domain/reply.ts";
import { countSms } from "../count-sms.ts";
import { exceededLimits } from "./exceeded-limits.ts";
import { injectedMarks, lostStyles } from "./injected-marks.ts";
import { isRoundAddress, leakedMarks } from "./leaked-marks.ts";
import { linkFaults } from "./link-faults.ts";
import { lostFacts } from "./lost-facts.ts";
import { ownReply } from "./own-reply.ts";
import { type ComparedChannel, type SentMessage, seenReply } from "./seen-reply.ts";

export interface Findings {
  /** Marks round addresses that are seen as signs. */
  roundAddresses: string[];
  /** All other marks that are. */
  leaked: string[];
  links: string[];
  /** Facts that are neither told nor announced. */
  lost: string[];
  /** No fault: what is left out where the message says so, and where it is. */
  announced: string[];
  limits: string[];
  /** Text of articles that becomes a style or calls somebody. */
  injected: string[];
  /** Bold and italic passages that are drawn plain. */
  unstyled: string[];
}

/** Each finding is a short text. */
export interface MeasuredReply {
  findings: Findings;
  messages: number;
  /** Segments of SMS by message; none on other channels. */
  segments: number[];
}

export function measureReply(
  channel: ComparedChannel,
  messages: readonly SentMessage[],
  content: ReplyContent,
): MeasuredReply {
  const own = ownReply(content);
  const seen = seenReply(messages);
  const facts = lostFacts(seen, own, content);
  const isCut = facts.announced.length > 0;
  const leaked = leakedMarks(seen, own);
  return {
    findings: {
      roundAddresses: leaked.filter(isRoundAddress),
      leaked: leaked.filter((mark) => !isRoundAddress(mark)),
      links: linkFaults(seen, own, { articles: channel !== "sms", told: isCut ? facts.due : null }),
      lost: facts.silently,
      announced: facts.announced,
      limits: messages.flatMap(exceededLimits),
      injected: injectedMarks(seen, own),
      unstyled: channel === "sms" || isCut ? [] : lostStyles(seen, own),
    },
    messages: messages.length,
    segments: messages.flatMap((message) => (message.channel === "sms" ? countSms(message.text).segments : [])),
  };
}
