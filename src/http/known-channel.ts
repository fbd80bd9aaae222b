/** The channels a caller may name. */
import { type ChannelName, channelNames, isChannelName } from "../channels/registry.ts";
import { AppError } from "../errors.ts";

/** The channel of this name. @throws AppError `unknown_channel` that names those there are. */
export function knownChannel(name: string): ChannelName {
  if (isChannelName(name)) return name;
  throw new AppError("unknown_channel", `there is no such channel — use one of ${channelNames.join(", ")}`);
}
