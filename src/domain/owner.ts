/** Whose conversations are. */

/**
 * Who asks: what they begin belongs to their API key (`id`; null: to none), and they go on with, and read, what is theirs
 * alone, unless they see all.
 */
export interface Owner {
  id: string | null;
  seesAll: boolean;
}

/** This machine, where no key is asked for: the command line, evals, a service without keys. */
export const thisMachine: Owner = { id: null, seesAll: true };
