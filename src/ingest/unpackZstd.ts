/**
 * The largest window that is unpacked: 128 MB, which is also where the `zstd` program stops unless it is told otherwise.
 * Dumps packed in long-distance mode (`--long=31`) need two gigabytes; the decoder here holds the window on the heap and
 * moves it by each block, so that these would take hours instead of minutes.
 */
export const maxZstdWindow = 2 ** 27;

/** Small bites, so that a few packed bytes that mean gigabytes do not stand in memory at once. */
const biteBytes = 1 << 14;

/** Unpacks Zstandard frames, one after the other, as they come. Damaged or cut-off bytes are thrown as an Error. */
export async function* unpackZstd(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const decoder = new Decompress((block) => {
    if (block.length > 0) ready.push(block);
  });
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += biteBytes) {
      decoder.push(chunk.subarray(start, start + biteBytes));
      const blocks = ready;
      ready = [];
      yield* blocks;
    }
  }
  decoder.push(new Uint8Array(0), true);
  yield* ready;
}

/**
 * Bytes that the first frame wants kept at hand (RFC 8878, section 3.1.1.1), 0 for a frame to be skipped.
 * `head` needs the first 18 bytes of the file.
 */
export function readZstdWindow(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 18 || view.getUint32(0, true) !== 0xfd2fb528) return 0;
  const descriptor = head[4]!;
  const isSingleSegment = (descriptor & 0x20) !== 0;
  if (!isSingleSegment) {
    const base = 2 ** (10 + (head[5]! >> 3));
    return base + (base / 8) * (head[5]! & 7);
  }
  const at = 5 + [0, 1, 2, 4][descriptor & 3]!;
  switch (descriptor >> 6) {
    case 0:
      return head[at]!;
    case 1:
      return view.getUint16(at, true) + 256;
    case 2:
      return view.getUint32(at, true);
    default:
      return Number(view.getBigUint64(at, true));
  }
}
