import { openBytes, type FileFacts } from '../openBytes.js';
import { skipMark } from './isJson.js';
import { isJsonLines } from './isJsonLines.js';
import { DocumentScanner, type ReadItem } from './scanDocument.js';
import { LineScanner } from './scanLines.js';

export interface ReadJsonOptions {
  /** Filled with size and checksum once the file is read to its end. */
  readonly facts?: FileFacts | undefined;
  /** Filled, as reading goes on, with what stands beside the arrays of the document at hand, by dotted path. */
  readonly header?: Map<string, unknown> | undefined;
  readonly largestBytes?: number | undefined;
}

/**
 * `largestBytes`: no comment, nor a page of a hundred with all replies, comes near 64 MB; what is larger is damage, and
 * would have to be held whole. `deepestKeys`: arrays further below than `a.b.c` are parts of a record, not lists of them.
 */
export const readJsonDefaults = { largestBytes: 64 * 2 ** 20, deepestKeys: 3 } as const;

/** A first line beyond this is taken for a document on one line; were it lines, its arrays would still be found. */
const headBytes = 16 * 2 ** 20;

/**
 * Streams the records of a JSON file: lines of JSON, elements of arrays at the top or below objects, or the document
 * itself where it has none. Memory is bounded by the largest element, not by the file.
 *
 * Integers of 16 digits and more that a number cannot hold come as strings of their digits. What is no JSON, not UTF-8,
 * too large or cut off is an item whose value is undefined, with the `problem` in words; nothing is left out silently.
 */
export async function* readJsonItems(
  file: string,
  options: ReadJsonOptions = {},
): AsyncGenerator<ReadItem, void, void> {
  const largestBytes = options.largestBytes ?? readJsonDefaults.largestBytes;
  const header = options.header ?? new Map<string, unknown>();
  let scanner: LineScanner | DocumentScanner | null = null;
  let head: Uint8Array = new Uint8Array();
  const choose = (isEnd: boolean) => {
    const isLines = isJsonLines(Buffer.from(head).toString('utf8'), isEnd);
    if (isLines === null && head.length < headBytes) return null;
    return isLines === true
      ? new LineScanner({ largestBytes })
      : new DocumentScanner(header, { largestBytes, deepest: readJsonDefaults.deepestKeys });
  };

  for await (const chunk of openBytes(file, options.facts)) {
    if (scanner !== null) {
      yield* scanner.scan(chunk);
      continue;
    }
    head = skipMark(Buffer.concat([head, chunk]));
    scanner = choose(false);
    if (scanner !== null) yield* scanner.scan(head);
  }
  if (scanner === null) {
    scanner = choose(true)!;
    yield* scanner.scan(head);
  }
  yield* scanner.finish();
}
