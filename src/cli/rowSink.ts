import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Where the rows of a table go. */
export interface RowSink {
  write(text: string): void;
  close(): void;
  /** After an error: leaves no file behind. */
  abandon(): void;
}

/** Opens stdout, or a file that gets its name only when it is whole. */
export function openRowSink(out: string | undefined): RowSink {
  if (out === undefined)
    return {
      write: (text) => void process.stdout.write(text),
      close: () => undefined,
      abandon: () => undefined,
    };
  const part = `${out}.part`;
  const handle = openSync(part, 'w');
  return {
    write: (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    },
    close: () => {
      closeSync(handle);
      renameSync(part, out);
    },
    abandon: () => {
      closeSync(handle);
      rmSync(part, { force: true });
    },
  };
}
