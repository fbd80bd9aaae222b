/** The channels a caller may name. */
import { channelNames } from "../channels/registry.ts";
import { AppError } from "../errors.ts";

export type ChannelName = (typeof channelNames)[number];

/** The channel of this name. @throws AppError `unknown_channel` that names those there are. */
export function knownChannel(name: string): ChannelName {
  const known = channelNames.find((channel) => channel === name);
  if (known === undefined) {
    throw new AppError("unknown_channel", `there is no such channel — use one of ${channelNames.join(", ")}`);
  }
  return known;
}
