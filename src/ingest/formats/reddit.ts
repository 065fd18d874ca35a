import type { NoteAccount } from '../accountFactsSource.js';
import { takeField, takeId, takeList, takeString, takeTime } from './fields.js';
import type { JsonFormat, NoComment, SourceComment } from './format.js';

/** Listings of the Reddit API: the comments of a post with all replies to them, or the posts of a subreddit. */
export const redditListing: JsonFormat = {
  name: 'reddit-listing',
  title: 'Reddit listing (API)',
  recognise: (items) =>
    items.some(
      ({ path, value }) =>
        (path === '' || path === 'data.children') && isThing(Array.isArray(value) ? value[0] : value),
    ),
  *convert({ path, value }, _, note) {
    if (path !== '' && path !== 'data.children') return;
    const open: unknown[] = [value];
    while (open.length > 0) {
      const next = open.pop();
      const inner = listInner(next);
      for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i]);
      const kind = takeString(next, 'kind');
      if (kind !== 'Listing' && !Array.isArray(next)) yield convertThing(kind, takeField(next, 'data'), note);
    }
  },
};

/** Comments and posts as the archives keep them, one a line: Pushshift, Arctic Shift, and lists of the same objects. */
export const redditDump: JsonFormat = {
  name: 'reddit-dump',
  title: 'Reddit comments or posts (Pushshift, Arctic Shift)',
  recognise: (items) => items.some(({ path, value }) => (path === '' || path === 'data') && isDumped(value)),
  *convert({ path, value }, _, note) {
    if (path !== '' && path !== 'data') return;
    if (takeField(value, 'body') !== undefined) yield convertComment(value, note);
    else yield convertPost(value, note);
  },
};

function isThing(value: unknown): boolean {
  const kind = takeString(value, 'kind');
  return (
    (kind === 'Listing' && Array.isArray(takeField(value, 'data', 'children'))) ||
    ((kind === 't1' || kind === 't3') && takeField(value, 'data', 'created_utc') !== undefined) ||
    (kind === 'more' && Array.isArray(takeField(value, 'data', 'children')))
  );
}

function isDumped(value: unknown): boolean {
  return (
    takeString(value, 'author') !== '' &&
    takeField(value, 'created_utc') !== undefined &&
    takeString(value, 'subreddit') !== '' &&
    (takeField(value, 'body') !== undefined || takeField(value, 'title') !== undefined)
  );
}

function listInner(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const kind = takeString(value, 'kind');
  if (kind === 'Listing') return takeList(value, 'data', 'children');
  const replies = takeField(value, 'data', 'replies');
  return kind === 't1' && takeString(replies, 'kind') === 'Listing' ? [replies] : [];
}

function convertThing(kind: string, data: unknown, note?: NoteAccount): SourceComment | NoComment {
  if (kind === 't1') return convertComment(data, note);
  if (kind === 't3') return convertPost(data, note);
  if (kind !== 'more') return { reason: kind === '' ? 'not a Reddit comment' : `not a comment (${kind})` };
  const count = takeId(data, 'count');
  return { reason: `${count || 'some'} replies that the listing left out ("more")` };
}

/** The body that stands where there is none: deleted by the author, or removed by moderators or Reddit. */
const withheld = new Set(['[deleted]', '[removed]', '[ Removed by Reddit ]']);

function convertComment(data: unknown, note?: NoteAccount): SourceComment | NoComment {
  const parent = takeId(data, 'parent_id');
  const body = takeString(data, 'body');
  return convertEntry(data, {
    kind: 't1',
    text: withheld.has(body) ? null : body,
    thread: takeId(data, 'link_id'),
    parent: parent.startsWith('t1_') ? parent : '',
    note,
  });
}

function convertPost(data: unknown, note?: NoteAccount): SourceComment | NoComment {
  const body = takeString(data, 'selftext');
  const title = takeString(data, 'title');
  if (title === '') return { reason: 'neither a comment nor a post' };
  return convertEntry(data, {
    kind: 't3',
    text: body === '' || withheld.has(body) ? title : `${title}\n${body}`,
    thread: addPrefix('t3', takeId(data, 'id')),
    parent: '',
    quoted: takeId(data, 'crosspost_parent') || undefined,
    note,
  });
}

interface Entry extends Pick<SourceComment, 'text' | 'thread' | 'parent' | 'quoted'> {
  readonly kind: 't1' | 't3';
  readonly note: NoteAccount | undefined;
}

function convertEntry(data: unknown, { kind, note, ...rest }: Entry): SourceComment | NoComment {
  const account = takeString(data, 'author');
  if (account === '[deleted]') return { reason: 'account deleted' };
  const id = takeId(data, 'id');
  if (account === '' || id === '') return { reason: account === '' ? 'no account' : 'no id' };
  note?.(account, { registered: takeTime(data, 'author_created_utc'), name: account });
  const group = takeString(data, 'subreddit');
  const edited = takeTime(data, 'edited');
  return {
    commentId: addPrefix(kind, id),
    account,
    time: takeTime(data, 'created_utc'),
    group,
    edited,
    ...rest,
  };
}

function addPrefix(kind: string, id: string): string {
  return id === '' || id.startsWith(`${kind}_`) ? id : `${kind}_${id}`;
}
