import type { NoteAccount } from '../accountFactsSource.js';
import { readPostText } from './blueskyText.js';
import { takeField, takeList, takeString } from './fields.js';
import type { JsonFormat, JsonHeader, NoComment, SourceComment } from './format.js';

/** Arrays of posts in the answers of the API: a feed, a search, the replies of a thread. */
const listNames = ['', 'feed', 'posts', 'thread.replies'];

/**
 * Bluesky posts as its public API gives them: `getPostThread` with nested replies, `searchPosts`, `getPosts` and
 * `getAuthorFeed`, as files, arrays or lines.
 */
export const bluesky: JsonFormat = {
  name: 'bluesky',
  title: 'Bluesky posts',
  recognise: (items) =>
    items.some(({ path, value }) => {
      if (listNames.includes(path)) for (const node of walkPosts(value)) if (isPost(node)) return true;
      return false;
    }),
  *convert({ path, value }, header, note) {
    if (!listNames.includes(path)) return;
    const first = path === 'thread.replies' ? takeOpening(header) : null;
    if (first !== null) for (const node of walkPosts(first)) yield convertPost(node, note);
    for (const node of walkPosts(value)) yield convertPost(node, note);
  },
};

/** The opening post already given, of each file being read. */
const taken = new WeakMap<JsonHeader, string>();

/**
 * The post that a thread is about, and those it answers: in a document they stand beside the list of replies. Once for a
 * document, with its first reply; null afterwards.
 */
function takeOpening(header: JsonHeader): unknown {
  const uri = takeString(header.get('thread.post.uri'));
  if (uri === '' || taken.get(header) === uri) return null;
  taken.set(header, uri);
  const [author, record, indexedAt] = ['author', 'record', 'indexedAt'].map((name) =>
    header.get(`thread.post.${name}`),
  );
  const post = { uri, author, record, indexedAt };
  const above = header.get('thread.parent.post');
  if (above === undefined) return { post };
  return { post, parent: { post: above, parent: header.get('thread.parent.parent') } };
}

/**
 * The posts of an answer, a thread or an entry of a feed, in order: what a thread answers, itself, its replies. Posts that
 * are blocked or gone stand as they are. An own stack instead of recursion: a thread may be nested without end.
 */
function* walkPosts(value: unknown): Iterable<unknown> {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const node = waiting.pop();
    const inner = [
      ...takeList(node, 'feed'),
      ...takeList(node, 'posts'),
      ...(takeField(node, 'thread') === undefined ? [] : [takeField(node, 'thread')]),
    ];
    if (inner.length === 0 && isThreadAbove(node)) {
      // The post it answers comes first; then this node again, without it.
      const { parent, ...rest } = node as Record<string, unknown>;
      waiting.push(rest, parent);
      continue;
    }
    if (inner.length === 0 && !isEmptyAnswer(node)) yield node;
    const replies = takeList(node, 'replies');
    for (const next of [...inner, ...replies].reverse()) waiting.push(next);
  }
}

function isThreadAbove(node: unknown): boolean {
  return takeField(node, 'parent') !== undefined && takeField(node, 'post') !== undefined;
}

/** An answer without posts is no row: `{"posts": []}`. */
function isEmptyAnswer(value: unknown): boolean {
  return Array.isArray(takeField(value, 'feed')) || Array.isArray(takeField(value, 'posts'));
}

/** The post itself, of an entry of a feed or thread. */
function findPost(node: unknown): unknown {
  return takeField(node, 'post') ?? node;
}

function isPost(node: unknown): boolean {
  const post = findPost(node);
  return (
    takeString(post, 'uri').startsWith('at://') &&
    takeString(post, 'author', 'did').startsWith('did:') &&
    typeof takeField(post, 'record') === 'object'
  );
}

function convertPost(node: unknown, note?: NoteAccount): SourceComment | NoComment {
  if (takeField(node, 'blocked') === true) return { reason: 'a blocked post' };
  if (takeField(node, 'notFound') === true) return { reason: 'a post that is gone' };
  if (takeString(node, 'reason', '$type').endsWith('#reasonRepost')) return convertRepost(node);
  const post = findPost(node);
  const uri = takeString(post, 'uri');
  const record = takeField(post, 'record');
  if (uri === '' || typeof takeField(record, 'text') !== 'string') return { reason: 'not a post' };
  const account = takeString(post, 'author', 'did') || takeString(post, 'author', 'handle');
  note?.(account, {
    registered: takeString(post, 'author', 'createdAt'),
    // The part that the person chose: `ann.bsky.social` is `ann`.
    name: takeString(post, 'author', 'handle').split('.')[0],
  });
  return {
    commentId: uri,
    account,
    time: chooseTime(takeString(record, 'createdAt'), takeString(post, 'indexedAt')),
    text: readPostText(record),
    group: '',
    thread: nameThread(takeString(record, 'reply', 'root', 'uri') || uri),
    parent: takeString(record, 'reply', 'parent', 'uri'),
    quoted: findQuoted(record),
    edited: '',
  };
}

/** Beside pictures the record of the quoted post stands one step deeper. */
function findQuoted(record: unknown): string | undefined {
  const quoted = takeField(record, 'embed', 'record');
  return takeString(quoted, 'uri') || takeString(quoted, 'record', 'uri') || undefined;
}

/** Who reposted, when and what; without words, for somebody else wrote them. */
function convertRepost(node: unknown): SourceComment | NoComment {
  const account = takeString(node, 'reason', 'by', 'did');
  const quoted = takeString(findPost(node), 'uri');
  if (account === '' || quoted === '') return { reason: 'a repost that does not say by whom or of what' };
  return {
    commentId: takeString(node, 'reason', 'uri') || `${account} ${quoted}`,
    account,
    time: takeString(node, 'reason', 'indexedAt'),
    text: '',
    group: '',
    thread: '',
    parent: '',
    quoted,
    edited: '',
  };
}

/**
 * The last part of the opening post's address. Threads are places and keep their names where accounts get pseudonyms, and
 * the whole address would name an account.
 */
function nameThread(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/**
 * Whoever posts writes `createdAt` and can claim any time; the network saw the post at `indexedAt`. The earlier of the
 * two, as Bluesky itself sorts.
 */
function chooseTime(created: string, indexed: string): string {
  if (created === '') return indexed;
  return Date.parse(indexed) < Date.parse(created) ? indexed : created;
}
