import { extractLinks } from '../../text/links.js';
import { collectActions } from './collectActions.js';
import type { Trace } from './trace.js';

/** The same link in its canonical form. A comment without a link gives no action: empty never equals empty. */
export const sameLink: Trace = {
  name: 'same_link',
  title: 'the same link',
  collect({ table }) {
    return collectActions('same_link', table, (row) => extractLinks(table.text.get(row)), String);
  },
};
