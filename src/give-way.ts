/** Lets everything else that waits for the event loop have its turn, in the midst of long computing. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
