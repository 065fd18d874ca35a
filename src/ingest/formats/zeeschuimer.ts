import { takeField, takeId, takeString } from './fields.js';
import type { JsonFormat, NoComment, SourceComment } from './format.js';
import { readers } from './zeeschuimerItems.js';

/**
 * What the browser extension Zeeschuimer collected: a line an item, with the platform's own object in `data`. 4CAT keeps the
 * same items with that object at the top and the rest in `__import_meta`; both are read.
 */
export const zeeschuimer: JsonFormat = {
  name: 'zeeschuimer',
  title: 'Zeeschuimer items',
  recognise: (items) => items.some(({ value }) => findPlatform(value) !== ''),
  *convert({ path, value }) {
    if (path !== '') return;
    yield convertItem(value);
  },
};

/** The platform an item says it is from; '' for what is no such item. */
function findPlatform(value: unknown): string {
  const isItem =
    typeof takeField(value, 'data') === 'object' && takeField(value, 'timestamp_collected') !== undefined;
  const holder = isItem ? value : takeField(value, '__import_meta');
  return takeString(holder, 'source_platform');
}

function convertItem(value: unknown): SourceComment | NoComment {
  const platform = findPlatform(value);
  if (platform === '') return { reason: 'not a Zeeschuimer item' };
  const name = platform.toLowerCase().replace(/^www\./, '');
  const read = readers.get(name);
  if (read === undefined) return { reason: `source_platform ${platform} is not known` };
  const data = takeField(value, '__import_meta') === undefined ? takeField(value, 'data') : value;
  const comment = read(data);
  return comment.commentId === '' ? { ...comment, commentId: takeId(value, 'item_id') } : comment;
}
