import type { NoteAccount } from '../accountFactsSource.js';
import { takeField, takeId, takeList, takeString } from './fields.js';
import type { JsonFormat, JsonHeader, JsonItem, NoComment, SourceComment } from './format.js';

/** How the Graph API writes times. */
const graphTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}$/;

interface Nesting {
  readonly value: unknown;
  readonly parent: string;
  readonly thread: string;
}

/** Facebook comments from the Graph API, with replies nested in `comments.data`. */
export const facebookGraph: JsonFormat = {
  name: 'facebook-graph',
  title: 'Facebook comments (Graph API)',
  recognise: (items) => items.some(({ value }) => listData(value).some(isFacebook)),
  convert: (item, header, note) =>
    convertAll(item, header, 'comments', (nesting) => convertFacebook(nesting, note)),
};

/** Instagram comments from the Graph API, with replies nested in `replies.data`. */
export const instagramGraph: JsonFormat = {
  name: 'instagram-graph',
  title: 'Instagram comments (Graph API)',
  recognise: (items) => items.some(({ value }) => listData(value).some(isInstagram)),
  convert: (item, header, note) =>
    convertAll(item, header, 'replies', (nesting) => convertInstagram(nesting, note)),
};

function listData(value: unknown): readonly unknown[] {
  const data = takeField(value, 'data');
  return Array.isArray(data) ? data : [value];
}

/** All comments of a page or of one comment, replies after what they answer. An own stack: nesting may have no end. */
function* convertAll(
  { path, value }: JsonItem,
  header: JsonHeader,
  replies: string,
  convert: (nesting: Nesting) => SourceComment | NoComment,
): Iterable<SourceComment | NoComment> {
  if (path !== '' && !path.endsWith('data')) return;
  const waiting: Nesting[] = [];
  const put = (values: readonly unknown[], parent: string, thread: string) => {
    for (let i = values.length - 1; i >= 0; i--) waiting.push({ value: values[i], parent, thread });
  };
  // In the answer for a post or picture its id stands beside the list of comments.
  put(listData(value), '', path === 'comments.data' ? takeId(header.get('id')) : '');
  while (waiting.length > 0) {
    const nesting = waiting.pop()!;
    const comment = convert(nesting);
    yield comment;
    const [id, thread] = 'reason' in comment ? ['', ''] : [comment.commentId, comment.thread];
    put(takeList(nesting.value, replies, 'data'), id, thread);
  }
}

function isFacebook(value: unknown): boolean {
  return (
    /^\d+(?:_\d+)?$/.test(takeId(value, 'id')) &&
    graphTime.test(takeString(value, 'created_time')) &&
    (typeof takeField(value, 'message') === 'string' || takeField(value, 'from', 'id') !== undefined)
  );
}

function convertFacebook({ value, parent, thread }: Nesting, note?: NoteAccount): SourceComment | NoComment {
  const id = takeId(value, 'id');
  if (id === '') return { reason: 'not a comment: it has no id' };
  const account = takeId(value, 'from', 'id') || takeString(value, 'from', 'name');
  if (account === '') return { reason: 'no account: the comment has no from' };
  note?.(account, { name: takeString(value, 'from', 'name') });
  return {
    commentId: id,
    account,
    time: takeString(value, 'created_time'),
    // A sticker or picture comes without a message.
    text: takeString(value, 'message'),
    group: '',
    // Ids of comments are made of the post's and their own: 100_200.
    thread: /^(\d+)_\d+$/.exec(id)?.[1] ?? thread,
    parent: takeId(value, 'parent', 'id') || parent,
    edited: '',
  };
}

function isInstagram(value: unknown): boolean {
  return (
    /^\d+$/.test(takeId(value, 'id')) &&
    typeof takeField(value, 'text') === 'string' &&
    graphTime.test(takeString(value, 'timestamp')) &&
    (typeof takeField(value, 'username') === 'string' || takeField(value, 'from') !== undefined)
  );
}

function convertInstagram({ value, parent, thread }: Nesting, note?: NoteAccount): SourceComment | NoComment {
  const id = takeId(value, 'id');
  if (id === '') return { reason: 'not a comment: it has no id' };
  const name = takeString(value, 'username') || takeString(value, 'from', 'username');
  // The name first: replies often come without `from`, and an account must not have two names.
  const account = name || takeId(value, 'from', 'id');
  note?.(account, { name });
  return {
    commentId: id,
    account,
    time: takeString(value, 'timestamp'),
    text: takeString(value, 'text'),
    group: '',
    thread: takeId(value, 'media', 'id') || thread,
    parent: takeId(value, 'parent_id') || parent,
    edited: '',
  };
}
