import { open } from 'node:fs/promises';

/** How a file is read, and how far. */
export interface ReadState {
  /** How much of the file has been given out. */
  bytes: number;
  /** Whether the place of a chunk may be written over when the next is asked for: spares a new megabyte for each. */
  mayReuse: boolean;
}

export function createReadState(): ReadState {
  return { bytes: 0, mayReuse: false };
}

/** Reads a file piece by piece; the next piece is fetched while the one given out is worked on, which a stream does not do. */
export async function* readChunks(
  file: string,
  chunkBytes: number,
  state: ReadState = createReadState(),
): AsyncGenerator<Buffer, void, void> {
  const handle = await open(file);
  // Where the size is not known beforehand, as of a pipe, it is told as 0.
  const { size: fileBytes } = await handle.stat();
  const bufferBytes = fileBytes === 0 ? chunkBytes : Math.min(chunkBytes, fileBytes + 1);
  const spare: Buffer[] = [];
  let position = 0;
  // Only the last chunk may be short, as whoever looks at the first one counts on all of it.
  const fetch = async () => {
    const buffer = spare.pop() ?? Buffer.allocUnsafeSlow(bufferBytes);
    let size = 0;
    for (let read = -1; size < bufferBytes && read !== 0; size += read)
      read = (await handle.read(buffer, size, bufferBytes - size, position + size)).bytesRead;
    position += size;
    return { buffer, size };
  };
  let next = fetch();
  try {
    for (;;) {
      const { buffer, size } = await next;
      if (size === 0) return;
      // A buffer that did not become full has met the end.
      next = size < bufferBytes ? Promise.resolve({ buffer, size: 0 }) : fetch();
      // An error is met at the next turn; whoever stops before it does not want to know.
      next.catch(() => undefined);
      state.bytes += size;
      yield buffer.subarray(0, size);
      if (state.mayReuse) spare.push(buffer);
    }
  } finally {
    await next.catch(() => undefined);
    await handle.close();
  }
}
