/** Preloaded into a process under measurement: answers each message of its parent with the memory that it knows of. */

const memories = new Set();

// WebAssembly memory is counted nowhere by name, so every one that is made or exported is remembered.
const { instantiate, Instance, Memory } = WebAssembly;
WebAssembly.Memory = new Proxy(Memory, { construct: (target, given) => remember(Reflect.construct(target, given)) });
WebAssembly.Instance = new Proxy(Instance, { construct: (target, given) => seen(Reflect.construct(target, given)) });
WebAssembly.instantiate = async (...given) => {
  const result = await instantiate(...given);
  seen(result.instance ?? result);
  return result;
};

function seen(instance) {
  for (const value of Object.values(instance.exports)) if (value instanceof Memory) remember(value);
  return instance;
}

function remember(memory) {
  memories.add(memory);
  return memory;
}

process.on("message", () => {
  const wasm = [...memories].map((memory) => memory.buffer.byteLength);
  process.send({ ...process.memoryUsage(), wasm });
});
// To be asked is no reason to go on living.
process.channel?.unref();
