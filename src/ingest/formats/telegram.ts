import type { NoteAccount } from '../accountFactsSource.js';
import { findFile } from '../json/documentHeader.js';
import { isFields, takeField, takeId, takeList, takeString, takeTime } from './fields.js';
import type { JsonFormat, JsonHeader, NoComment, SourceComment } from './format.js';
import { readMessageText } from './telegramText.js';

const chatLists = new Set(['chats.list', 'left_chats.list']);

/** Where the replies of a file lead, for a reply names only the message before it. */
const rootsOf = new WeakMap<JsonHeader, Map<string, string>>();

/**
 * What Telegram Desktop exports: `result.json` of one chat, or of a whole account with many chats. Times are exact where the
 * export has `date_unixtime` (since 2022); before that they have no zone. The thread is the message that a chain of replies
 * began with: in a discussion group the channel's post, in a group with topics the topic.
 */
export const telegramExport: JsonFormat = {
  name: 'telegram-export',
  title: 'Telegram Desktop export (result.json)',
  recognise: (items, header) =>
    [...header.keys()].some((key) => key.startsWith('personal_information.')) ||
    items.some(
      ({ path, value }) =>
        ((path === 'messages' || path === '') && isMessage(value)) ||
        ((path === '' || chatLists.has(path)) && takeList(value, 'messages').some(isMessage)),
    ),
  *convert({ path, value }, header, note) {
    const file = findFile(header);
    const roots = rootsOf.get(file) ?? new Map<string, string>();
    rootsOf.set(file, roots);
    if (path === 'messages' || (path === '' && takeField(value, 'messages') === undefined)) {
      const chat = { id: takeId(header.get('id')), name: takeString(header.get('name')) };
      yield convertMessage(value, chat, roots, note);
    } else if (path === '' || chatLists.has(path)) {
      const chat = { id: takeId(value, 'id'), name: takeString(value, 'name') };
      for (const message of takeList(value, 'messages')) yield convertMessage(message, chat, roots, note);
    }
  },
};

/** Lists of messages that collecting programs write, one a line: `message_id`, `sender_id`, `text`, `date`, `channel`. */
export const telegramMessages: JsonFormat = {
  name: 'telegram-messages',
  title: 'Telegram messages (message_id, sender_id, text, date, channel)',
  recognise: (items) => items.some(({ value }) => isListed(value)),
  *convert({ value }) {
    if (!isListed(value)) {
      yield { reason: 'not a Telegram message' };
      return;
    }
    const group = takeId(value, 'channel');
    const reply = takeId(value, 'reply_to_message_id') || takeId(value, 'reply_to_msg_id');
    yield {
      commentId: `${group}_${takeId(value, 'message_id')}`,
      account: takeId(value, 'sender_id'),
      time: takeTime(value, 'date'),
      text: takeString(value, 'text'),
      group,
      thread: '',
      parent: reply === '' ? '' : `${group}_${reply}`,
      quoted: findForwarded(value),
      edited: takeTime(value, 'edit_date'),
    };
  },
};

/** The message forwarded, as the clients' library (`fwd_from`) and the bots' API (`forward_…`) name it. */
function findForwarded(value: unknown): string | undefined {
  const from = takeField(value, 'fwd_from');
  const chat = takeId(from, 'from_id', 'channel_id') || takeId(from, 'channel_id');
  const post = takeId(from, 'channel_post');
  if (chat !== '' && post !== '') return `${chat}_${post}`;
  const origin = takeId(value, 'forward_from_chat', 'id');
  const message = takeId(value, 'forward_from_message_id');
  return origin !== '' && message !== '' ? `${origin}_${message}` : undefined;
}

function isListed(value: unknown): boolean {
  const needed = ['message_id', 'sender_id', 'date', 'channel'];
  return isFields(value) && needed.every((name) => Object.hasOwn(value, name));
}

function isMessage(value: unknown): boolean {
  const type = takeString(value, 'type');
  return (
    (type === 'message' || type === 'service') &&
    takeId(value, 'id') !== '' &&
    takeString(value, 'date') !== '' &&
    takeField(value, 'text') !== undefined
  );
}

interface Chat {
  readonly id: string;
  readonly name: string;
}

function convertMessage(
  value: unknown,
  chat: Chat,
  roots: Map<string, string>,
  note?: NoteAccount,
): SourceComment | NoComment {
  if (takeString(value, 'type') === 'service') return { reason: 'service message' };
  const id = takeId(value, 'id');
  if (id === '' || takeField(value, 'date') === undefined) return { reason: 'not a Telegram message' };
  const account = takeId(value, 'from_id');
  if (account === '') return { reason: 'no account: the message has no from_id' };
  note?.(account, { name: takeString(value, 'from') });
  const commentId = chat.id === '' ? id : `${chat.id}_${id}`;
  const parent = findParent(value, chat);
  const root = parent === '' ? '' : (roots.get(parent) ?? parent);
  if (root !== '') roots.set(commentId, root);
  return {
    commentId,
    account,
    time: takeTime(value, 'date_unixtime') || takeTime(value, 'date'),
    text: readMessageText(takeField(value, 'text')),
    group: chat.name || chat.id,
    thread: root === '' && account.startsWith('channel') ? commentId : root,
    parent,
    edited: takeTime(value, 'edited_unixtime') || takeTime(value, 'edited'),
  };
}

/** A reply may be to a message of another chat, which is then named as `channel123`. */
function findParent(value: unknown, chat: Chat): string {
  const id = takeId(value, 'reply_to_message_id');
  const place = takeId(value, 'reply_to_peer_id').replace(/^\D+/, '') || chat.id;
  return id === '' || place === '' ? id : `${place}_${id}`;
}
