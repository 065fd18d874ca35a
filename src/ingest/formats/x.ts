import type { NoteAccount } from '../accountFactsSource.js';
import { takeField, takeId, takeList, takeString } from './fields.js';
import type { JsonFormat, NoComment, SourceComment, TableLayout } from './format.js';
import { decodeSigns, isNotice } from './xText.js';
import { readIdTime } from './xTime.js';

/** Fields by which a post of the API v2 differs from any other object with an id and a text. */
const marks = [
  'edit_history_tweet_ids',
  'conversation_id',
  'referenced_tweets',
  'in_reply_to_user_id',
  'note_tweet',
  'public_metrics',
];

/**
 * Posts of the X API v2: pages with `data` and `includes`, arrays or lines of pages, and lines of single posts. What
 * stands in `includes` explains the posts (their authors, the posts they answer) and is no comment of its own.
 */
export const xApi: JsonFormat = {
  name: 'x-api-v2',
  title: 'X API v2 posts',
  recognise: (items) =>
    items.some(({ path, value }) => (path === '' || path === 'data') && listPosts(value).some(isPost)),
  *convert({ path, value }, _, note) {
    if (note !== undefined) noteUsers(path, value, note);
    if (path !== '' && path !== 'data') return;
    const posts = listPosts(value);
    for (const post of posts) yield convertPost(post, note);
    if (posts.length === 0 && !isPage(value)) yield { reason: 'not a post' };
  },
};

/** A page without any post still is one. */
function isPage(value: unknown): boolean {
  return ['data', 'meta', 'errors'].some((name) => typeof takeField(value, name) === 'object');
}

/** The posts of a page, or the value itself when it is a post. */
function listPosts(value: unknown): readonly unknown[] {
  const data = takeField(value, 'data');
  if (Array.isArray(data)) return data;
  if (takeField(data, 'id') !== undefined) return [data];
  return takeField(value, 'id') === undefined ? [] : [value];
}

function isPost(value: unknown): boolean {
  const isNumbered = /^\d{1,19}$/.test(takeId(value, 'id'));
  return (
    isNumbered &&
    typeof takeField(value, 'text') === 'string' &&
    marks.some((mark) => takeField(value, mark) !== undefined)
  );
}

function convertPost(post: unknown, note?: NoteAccount): SourceComment | NoComment {
  const id = takeId(post, 'id');
  if (id === '') return { reason: 'a post without an id' };
  const account = takeId(post, 'author_id') || takeId(post, 'author', 'id');
  if (account === '') return { reason: 'no account: the post has no author_id' };
  noteUser(takeField(post, 'author'), account, note);
  const first = takeId(takeList(post, 'edit_history_tweet_ids')[0]);
  const isEdited = first !== '' && first !== id;
  return {
    // All versions of an edited post are one comment, named by the first.
    commentId: isEdited ? first : id,
    account,
    time: takeString(post, 'created_at'),
    text: readPostText(post),
    group: '',
    thread: takeId(post, 'conversation_id'),
    parent: findReference(post, 'replied_to'),
    quoted: findReference(post, 'retweeted') || findReference(post, 'quoted') || undefined,
    edited: isEdited ? readIdTime(id) : '',
  };
}

/** Users stand in `includes`: streamed one by one, or with the page. */
function noteUsers(path: string, value: unknown, note: NoteAccount): void {
  const users = path === 'includes.users' ? [value] : takeList(value, 'includes', 'users');
  for (const user of users) noteUser(user, takeId(user, 'id'), note);
}

/** Since 2016 the id of a user says when it was made, as that of a post does. */
function noteUser(user: unknown, account: string, note?: NoteAccount): void {
  note?.(account, {
    registered: takeString(user, 'created_at') || (account.length > 16 ? readIdTime(account) : ''),
    name: takeString(user, 'username') || takeString(user, 'screen_name'),
  });
}

function readPostText(post: unknown): string | null {
  const text = takeString(post, 'note_tweet', 'text') || takeField(post, 'text');
  if (typeof text !== 'string') return null;
  return takeField(post, 'withheld') !== undefined && isNotice(text) ? null : decodeSigns(text);
}

function findReference(post: unknown, type: string): string {
  for (const reference of takeList(post, 'referenced_tweets'))
    if (takeField(reference, 'type') === type) return takeId(reference, 'id');
  return '';
}

/** Posts of the X API v1.1 and of the old streams: `id_str`, `full_text`, a `user` within. */
export const xClassic: JsonFormat = {
  name: 'x-api-v1',
  title: 'X API v1.1 posts',
  recognise: (items) => items.some(({ value }) => isClassicPost(value)),
  *convert({ path, value }, _, note) {
    if (path !== '' && path !== 'statuses') return;
    if (takeField(value, 'delete') !== undefined) yield { reason: 'a notice that a post was deleted' };
    else if (takeField(value, 'id_str') !== undefined) yield convertClassic(value, note);
    else yield { reason: 'not a post' };
  },
};

function isClassicPost(value: unknown): boolean {
  const hasText =
    typeof takeField(value, 'full_text') === 'string' || typeof takeField(value, 'text') === 'string';
  return hasText && takeId(value, 'id_str') !== '' && takeId(value, 'user', 'id_str') !== '';
}

function convertClassic(post: unknown, note?: NoteAccount): SourceComment {
  noteUser(takeField(post, 'user'), takeId(post, 'user', 'id_str'), note);
  const text =
    takeField(post, 'extended_tweet', 'full_text') ?? takeField(post, 'full_text') ?? takeField(post, 'text');
  const isWithheld =
    takeField(post, 'withheld_copyright') === true || takeField(post, 'withheld_in_countries') !== undefined;
  return {
    commentId: takeId(post, 'id_str'),
    account: takeId(post, 'user', 'id_str'),
    time: takeString(post, 'created_at'),
    text: typeof text !== 'string' || (isWithheld && isNotice(text)) ? null : decodeSigns(text),
    group: '',
    thread: takeId(post, 'conversation_id_str'),
    parent: takeId(post, 'in_reply_to_status_id_str'),
    quoted: takeId(post, 'retweeted_status', 'id_str') || takeId(post, 'quoted_status_id_str') || undefined,
    edited: '',
  };
}

/** The tables of the archive that X published of accounts it took for information operations. Its times are UTC. */
export const xArchive: TableLayout = {
  name: 'x-information-operations',
  title: "X's archive of information operations",
  columns: ['tweetid', 'userid', 'user_display_name', 'tweet_text', 'tweet_time'],
  mapping: {
    commentId: 'tweetid',
    account: 'userid',
    time: 'tweet_time',
    text: 'tweet_text',
    parent: 'in_reply_to_tweetid',
    quoted: 'retweet_tweetid',
    registered: 'account_creation_date',
    name: 'user_screen_name',
  },
  timesAreUtc: true,
};
