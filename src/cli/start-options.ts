/** The options of `npm start`, as `parseArgs` of Node takes them. */
export const startOptions = {
  port: { type: "string" },
  host: { type: "string" },
  kb: { type: "string" },
  data: { type: "string" },
  "database-url": { type: "string" },
} as const;
