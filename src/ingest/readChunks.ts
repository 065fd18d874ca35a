import { open } from 'node:fs/promises';

/** How much of a file has been given out. */
export interface ReadState {
  bytes: number;
}

/** Reads a file piece by piece; the next piece is fetched while the one given out is worked on, which a stream does not do. */
export async function* readChunks(
  file: string,
  chunkBytes: number,
  state: ReadState = { bytes: 0 },
): AsyncGenerator<Buffer, void, void> {
  const handle = await open(file);
  let position = 0;
  const fetch = async () => {
    const { buffer, bytesRead } = await handle.read(
      Buffer.allocUnsafeSlow(chunkBytes),
      0,
      chunkBytes,
      position,
    );
    position += bytesRead;
    return buffer.subarray(0, bytesRead);
  };
  let next = fetch();
  try {
    for (;;) {
      const chunk = await next;
      if (chunk.length === 0) return;
      next = fetch();
      // An error is met at the next turn; whoever stops before it does not want to know.
      next.catch(() => undefined);
      state.bytes += chunk.length;
      yield chunk;
    }
  } finally {
    await next.catch(() => undefined);
    await handle.close();
  }
}
