import { listTraceColumns } from './traceColumns.js';

const known = new Map([
  ['near_text', 'nearly the same text'],
  ['same_mention', 'same account mentioned'],
  ['same_reply', 'reply to the same comment'],
  ['rapid_reply', 'first in the same thread'],
  ['same_quote', 'same post quoted or reposted'],
]);

/** A trace in words: `same_text` reads "same text", `columns:app,photo` "same app and photo". */
export function describeTrace(trace: string): string {
  const columns = listTraceColumns(trace);
  if (columns !== null && columns.length > 0) return `same ${columns.join(' and ')}`;
  return known.get(trace) ?? trace.replace(/[-_]+/g, ' ');
}
