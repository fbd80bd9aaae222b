/** The socket of a node-postgres client whose server is a PGlite: what is written is run there, its response is what is read. */
import { Duplex } from "node:stream";

/** Runs messages of Postgres's wire protocol, which it may keep, and returns the server's. Rejects when the server is gone. */
export type RunProtocol = (messages: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/**
 * As much of a network socket as node-postgres uses. A statement's messages arrive together, since node-postgres corks its
 * socket around them, so each statement is one call of `run`. Ending the socket leaves the server running.
 */
export class PgliteSocket extends Duplex {
  readonly #run: RunProtocol;

  constructor(run: RunProtocol) {
    super();
    this.#run = run;
  }

  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send([chunk], done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  #send(chunks: Buffer[], done: (error?: Error | null) => void): void {
    // A copy of its own: node-postgres writes its next messages into the same buffer.
    this.#run(new Uint8Array(Buffer.concat(chunks))).then(
      (response) => {
        const { buffer, byteOffset, length } = response;
        if (length > 0 && !this.destroyed) this.push(Buffer.from(buffer, byteOffset, length));
        done();
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }

  // What only a network has.
  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}
