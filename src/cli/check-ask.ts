/** Whether `ask` can be asked at all: looked at before a database is opened or made for it. */
import { channelNames } from "../channels/registry.ts";
import { AppError } from "../errors.ts";

/**
 * The channel to answer for. `limit` in UTF-16 units.
 *
 * @throws AppError `question_empty`, `question_too_long`, `unknown_channel`.
 */
export function checkAsk(
  { question, channel }: { question: string; channel: string },
  limit: number,
): (typeof channelNames)[number] {
  if (question.replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, "") === "") {
    throw new AppError("question_empty", 'the question is empty — write it in quotes: onevoice ask "How do I …?"');
  }
  if (question.length > limit) {
    throw new AppError(
      "question_too_long",
      `the question has ${question.length} characters, at most ${limit} are taken — shorten it`,
    );
  }
  const name = channelNames.find((known) => known === channel);
  if (name === undefined) {
    throw new AppError("unknown_channel", `there is no channel "${channel}" — use one of ${channelNames.join(", ")}`);
  }
  return name;
}
