import type { NoteAccount } from '../accountFactsSource.js';
import { isFields, takeField, takeId, takeList, takeString, takeTime } from './fields.js';
import type { JsonFormat, NoComment, SourceComment } from './format.js';

/** What a response holds beside comments: who wrote, and what went wrong with the request. */
const besides = /(?:^|\.)(?:profiles|groups|execute_errors|request_params)$/;

/**
 * Comments as the VK API gives them: the response of `wall.getComments`, several of them in an array or gathered by
 * `execute`, or the bare comments. Ids below zero are communities and keep their sign.
 */
export const vkComments: JsonFormat = {
  name: 'vk-comments',
  title: 'VK comments (wall.getComments)',
  recognise: (items) =>
    items.some(({ path, value }) => !besides.test(path) && findFirst(value) !== null) ||
    items.some(({ path, value }) => path === '' && isEmptyResponse(value)),
  *convert({ path, value }, _, note) {
    if (note !== undefined) noteProfiles(path, value, note);
    if (besides.test(path)) return;
    const open: Open[] = [{ value, parent: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { parent } = next;
      const inner = listInner(next.value);
      if (inner === null) yield convertComment(next.value, parent);
      else {
        const above = isComment(next.value) ? nameComment(next.value) : parent;
        if (isComment(next.value)) yield convertComment(next.value, parent);
        for (let i = inner.length - 1; i >= 0; i--) open.push({ value: inner[i], parent: above });
      }
    }
  },
};

interface Open {
  readonly value: unknown;
  /** The comment in whose thread this stands. */
  readonly parent: string;
}

/** What is inside of an array, a response, or the thread of a comment; null where there is nothing to go into. */
function listInner(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (isComment(value)) return takeList(value, 'thread', 'items');
  const items = takeField(value, 'items');
  if (Array.isArray(items)) return items;
  const response = takeField(value, 'response');
  return response === undefined ? null : [response];
}

/** Posts and private messages look alike, but for a kind of post and a conversation. */
function isComment(value: unknown): boolean {
  return (
    isFields(value) &&
    takeId(value, 'id') !== '' &&
    typeof takeField(value, 'date') === 'number' &&
    (typeof takeField(value, 'from_id') === 'number' || isDeleted(value)) &&
    takeField(value, 'post_type') === undefined &&
    takeField(value, 'peer_id') === undefined &&
    takeField(value, 'body') === undefined &&
    takeField(value, 'subreddit') === undefined
  );
}

function isDeleted(value: unknown): boolean {
  const deleted = takeField(value, 'deleted');
  return deleted === true || deleted === 1;
}

function nameComment(value: unknown, key = 'id'): string {
  const id = takeId(value, key);
  const owner = takeId(value, 'owner_id');
  return id === '' || id === '0' || owner === '' ? id.replace(/^0$/, '') : `${owner}_${id}`;
}

function findParent(value: unknown, above: string): string {
  const direct = nameComment(value, 'reply_to_comment');
  if (direct !== '') return direct;
  const nearest = takeList(value, 'parents_stack').at(-1);
  const owner = takeField(value, 'owner_id');
  return nearest === undefined ? above : nameComment({ id: nearest, owner_id: owner });
}

function convertComment(value: unknown, above: string): SourceComment | NoComment {
  const error = takeString(value, 'error', 'error_msg');
  if (error !== '') return { reason: `VK answered with an error: ${error}` };
  if (value === false) return { reason: 'a call that failed: execute gave false for it' };
  if (!isComment(value)) return { reason: 'not a VK comment' };
  const account = takeId(value, 'from_id');
  if (account === '' || account === '0') return { reason: 'deleted, without an account' };
  const owner = takeId(value, 'owner_id');
  const post = takeId(value, 'post_id');
  return {
    commentId: nameComment(value),
    account,
    time: takeTime(value, 'date'),
    text: isDeleted(value) ? null : takeString(value, 'text'),
    group: owner,
    thread: owner === '' || post === '' ? post : `${owner}_${post}`,
    parent: findParent(value, above),
    quoted: findQuoted(value),
    edited: '',
  };
}

/** Names stand beside the comments: streamed one by one, or in the response as a whole. */
function noteProfiles(path: string, value: unknown, note: NoteAccount): void {
  const isProfile = /(?:^|\.)profiles$/.test(path);
  const whole = [...takeList(value, 'profiles'), ...takeList(value, 'response', 'profiles')];
  for (const profile of isProfile ? [value] : whole) {
    const name = `${takeString(profile, 'first_name')} ${takeString(profile, 'last_name')}`.trim();
    note(takeId(profile, 'id'), { name });
  }
}

/** A post of a wall that is attached or, in an entry of a wall, repeated. */
function findQuoted(value: unknown): string | undefined {
  const attached = takeList(value, 'attachments').find((one) => takeString(one, 'type') === 'wall');
  const post = takeList(value, 'copy_history')[0] ?? takeField(attached, 'wall');
  const id = takeId(post, 'id');
  const owner = takeId(post, 'owner_id') || takeId(post, 'to_id') || takeId(post, 'from_id');
  return id === '' || owner === '' ? undefined : `${owner}_${id}`;
}

/** The first comment that shows that it is VK's: the fields of any comment could be another's. */
function findFirst(value: unknown): unknown {
  let at: unknown = value;
  for (let depth = 0; depth < 5; depth++) {
    if (isComment(at)) return isVk(at) ? at : null;
    const inner = listInner(at);
    if (inner === null || inner.length === 0) return null;
    at = inner[0];
  }
  return null;
}

const ownFields = ['owner_id', 'post_id', 'parents_stack', 'thread', 'reply_to_comment', 'deleted'];

function isVk(comment: unknown): boolean {
  return ownFields.some((name) => takeField(comment, name) !== undefined);
}

function isEmptyResponse(value: unknown): boolean {
  const response = takeField(value, 'response');
  return (
    Array.isArray(takeField(response, 'items')) &&
    typeof takeField(response, 'count') === 'number' &&
    takeList(response, 'items').length === 0
  );
}
