import { expect, it } from "vitest";
import { giveWay, oneAtATime } from "./give-way.ts";

it("lets what waits for the event loop go first", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("waited"));
  await giveWay();
  order.push("went on");
  expect(order).toEqual(["waited", "went on"]);
});

it("lets only one of many go on in each round of the loop, in the order they came", async () => {
  const takeTurn = oneAtATime();
  const order: string[] = [];
  const other = () => {
    order.push("other");
    if (order.length < 6) setImmediate(other);
  };
  const work = async (name: string) => {
    await takeTurn();
    order.push(name);
  };
  const all = Promise.all([work("a"), work("b"), work("c")]);
  setImmediate(other);
  await all;
  expect(order.slice(0, 5)).toEqual(["a", "other", "b", "other", "c"]);
});
