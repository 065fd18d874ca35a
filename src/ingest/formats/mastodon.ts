import type { NoteAccount } from '../accountFactsSource.js';
import { takeField, takeId, takeList, takeString } from './fields.js';
import type { JsonFormat, NoComment, SourceComment } from './format.js';
import { readStatusText } from './mastodonText.js';

/** Arrays that hold statuses: those of a context, and of a search. */
const listNames = ['ancestors', 'descendants', 'statuses'];

/**
 * Statuses as the Mastodon API gives them (and servers that speak it): lists, lines, contexts with `ancestors` and
 * `descendants`, results of a search. Ids are those of the server asked, so a dataset should come from one server.
 */
export const mastodon: JsonFormat = {
  name: 'mastodon',
  title: 'Mastodon statuses',
  recognise: (items) => items.some(({ value }) => listStatuses(value).some(isStatus)),
  *convert({ path, value }, _, note) {
    const isOther = path !== '' && !listNames.includes(path) && !isStatus(value);
    for (const status of isOther ? [] : listStatuses(value)) yield convertStatus(status, note);
  },
};

function listStatuses(value: unknown): readonly unknown[] {
  const isList = listNames.some((name) => Array.isArray(takeField(value, name)));
  return isList ? listNames.flatMap((name) => takeList(value, name)) : [value];
}

function isStatus(value: unknown): boolean {
  return (
    takeId(value, 'id') !== '' &&
    typeof takeField(value, 'content') === 'string' &&
    typeof takeField(value, 'created_at') === 'string' &&
    typeof takeField(value, 'account', 'acct') === 'string'
  );
}

function convertStatus(status: unknown, note?: NoteAccount): SourceComment | NoComment {
  const content = takeField(status, 'content');
  if (typeof content !== 'string') return { reason: 'not a status' };
  const author = takeField(status, 'account');
  const account = nameAccount(author);
  note?.(account, {
    registered: takeString(author, 'created_at'),
    name: takeString(author, 'username') || account.split('@')[0],
  });
  // A boost repeats the words of the status, which somebody else wrote.
  const boosted = takeId(status, 'reblog', 'id');
  return {
    commentId: takeId(status, 'id'),
    account,
    time: takeString(status, 'created_at'),
    text: boosted === '' ? readStatusText(content) : '',
    group: '',
    thread: '',
    parent: takeId(status, 'in_reply_to_id'),
    quoted: boosted || findQuoted(status),
    edited: takeString(status, 'edited_at'),
  };
}

/** Mastodon names the status or, where it is not shown, its id; other servers give either beside. */
function findQuoted(status: unknown): string | undefined {
  const quote = takeField(status, 'quote');
  return (
    takeId(quote, 'quoted_status', 'id') ||
    takeId(quote, 'quoted_status_id') ||
    takeId(quote, 'id') ||
    takeId(status, 'quote_id') ||
    undefined
  );
}

/** `name@server`. The server asked leaves itself out of the names of its own accounts; their page has it. */
function nameAccount(account: unknown): string {
  const name = takeString(account, 'acct');
  if (name === '' || name.includes('@')) return name || takeId(account, 'id');
  const server = /^https?:\/\/([^/?#\s]+)/i.exec(takeString(account, 'url'))?.[1];
  return server === undefined ? name : `${name}@${server.toLowerCase()}`;
}
