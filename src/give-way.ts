/** Lets everything else that waits for the event loop have its turn, in the midst of long computing. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/**
 * Like `giveWay`, for a process that computes many answers at once: of those that wait only one goes on in each round of
 * the loop, so that what else comes in never waits for all of them. Not for Workers, where one request must not wake another.
 */
export function oneAtATime(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const goOn = () => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(goOn);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(goOn);
    });
}
