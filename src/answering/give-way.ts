/** Lets everything else that waits for the event loop have its turn: an answer's computing takes tens of ms in all. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
