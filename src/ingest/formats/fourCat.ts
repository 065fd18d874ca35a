import type { TableLayout } from './format.js';

/**
 * Tables of 4CAT. All its data sources share `id`, `thread_id`, `timestamp`, `body` and `author`; some add the author's
 * id, most the time as Unix seconds, which is taken where it stands because it needs no zone.
 */
export const fourCatTables: readonly TableLayout[] = [
  describeTable('4cat-ids-unix', 'author_id', 'unix_timestamp'),
  describeTable('4cat-unix', 'author', 'unix_timestamp'),
  describeTable('4cat-ids', 'author_id', 'timestamp'),
  describeTable('4cat', 'author', 'timestamp'),
];

function describeTable(name: string, account: string, time: string): TableLayout {
  const shared = ['id', 'thread_id', 'timestamp', 'body', 'author'];
  return {
    name,
    title: '4CAT table',
    columns: [...new Set([...shared, account, time])],
    mapping: { commentId: 'id', account, time, text: 'body', thread: 'thread_id' },
    // 4CAT runs on UTC in its containers and calls its times so.
    timesAreUtc: true,
  };
}
