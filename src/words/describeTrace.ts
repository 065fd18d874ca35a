import { phrases, say } from './say.js';
import { listTraceColumns } from './traceColumns.js';

const known: Readonly<Record<string, string>> = phrases({
  same_text: 'same text',
  same_link: 'same link',
  same_hashtags: 'same hashtags',
  same_thread: 'same thread',
  near_text: 'nearly the same text',
  same_mention: 'same account mentioned',
  same_reply: 'reply to the same comment',
  rapid_reply: 'first in the same thread',
  same_quote: 'same post quoted or reposted',
});

/** A trace in words: `same_text` reads "same text", `columns:app,photo` "same app and photo". */
export function describeTrace(trace: string): string {
  const columns = listTraceColumns(trace);
  if (columns !== null && columns.length > 0)
    return say`same ${columns.reduce((all, column) => say`${all} and ${column}`)}`;
  return Object.hasOwn(known, trace) ? known[trace]! : trace.replace(/[-_]+/g, ' ');
}
