import { listTraceColumns } from '../../words/traceColumns.js';
import { nearText } from './nearText.js';
import { rapidReply } from './rapidReply.js';
import { sameColumns } from './sameColumns.js';
import { sameHashtags } from './sameHashtags.js';
import { sameLink } from './sameLink.js';
import { sameMention } from './sameMention.js';
import { sameQuote } from './sameQuote.js';
import { sameReply } from './sameReply.js';
import { sameText } from './sameText.js';
import { sameThread } from './sameThread.js';
import type { Trace } from './trace.js';

/** Every trace of the toolkit by name. A new trace is one file here and one line in this list. */
export const traces: Readonly<Record<string, Trace>> = Object.freeze({
  [sameText.name]: sameText,
  [nearText.name]: nearText,
  [sameLink.name]: sameLink,
  [sameHashtags.name]: sameHashtags,
  [sameMention.name]: sameMention,
  [sameReply.name]: sameReply,
  [sameThread.name]: sameThread,
  [rapidReply.name]: rapidReply,
  [sameQuote.name]: sameQuote,
});

/**
 * The trace of a name: one of `traces`, or `columns:NAME,NAME` for columns of the user (see `sameColumns`).
 *
 * @throws Error on an unknown name; it lists those there are.
 * @example
 * import { findTrace } from 'in-concert';
 * findTrace('same_link').title; // => 'the same link'
 * findTrace('columns:photo_hash').title; // => 'the same photo_hash'
 */
export function findTrace(name: string): Trace {
  if (listTraceColumns(name) !== null) return sameColumns(name);
  const trace = Object.hasOwn(traces, name) ? traces[name] : undefined;
  if (trace !== undefined) return trace;
  throw new Error(
    `findTrace: no trace "${name}" (there are ${Object.keys(traces).join(', ')}, columns:NAME,NAME)`,
  );
}
