/** Notices a use of the database from inside its own transaction, which on a single client would wait for itself forever. */
import { AsyncLocalStorage } from "node:async_hooks";
import { AppError } from "../errors.ts";
import type { TransactionGuard } from "./pool-database.ts";

/** A guard of its own for one database: a transaction there does not forbid the use of another database. */
export function createTransactionGuard(): TransactionGuard {
  const transactions = new AsyncLocalStorage<{ isOpen: boolean }>();
  return {
    async run(work) {
      const transaction = { isOpen: true };
      try {
        return await transactions.run(transaction, work);
      } finally {
        // What the work left running in the background may use the database from now on.
        transaction.isOpen = false;
      }
    },
    assertOutside() {
      if (!transactions.getStore()?.isOpen) return;
      throw new AppError(
        "internal",
        "the database was used inside its own transaction, which would wait for itself — use the tx that the work is given",
      );
    },
  };
}
