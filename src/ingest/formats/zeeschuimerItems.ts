import { takeField, takeId, takeList, takeString, takeTime } from './fields.js';
import type { SourceComment } from './format.js';
import { decodeSigns } from './xText.js';

/** How the objects of each platform are read, by the name Zeeschuimer gives the platform. */
export const readers: ReadonlyMap<string, (data: unknown) => SourceComment> = new Map([
  ['tiktok.com', readTikTokPost],
  ['tiktok', readTikTokPost],
  ['tiktok-comments', readTikTokComment],
  ['twitter.com', readXPost],
  ['x.com', readXPost],
  ['instagram.com', readInstagramPost],
  ['instagram-comments', readInstagramComment],
]);

function readTikTokPost(data: unknown): SourceComment {
  const id = takeId(data, 'id');
  const author = takeField(data, 'author');
  return {
    commentId: id,
    account: takeId(author, 'id') || takeId(data, 'authorId') || takeString(author),
    time: takeTime(data, 'createTime'),
    text: readNullable(takeField(data, 'desc')),
    group: '',
    thread: id,
    parent: '',
    edited: '',
  };
}

function readTikTokComment(data: unknown): SourceComment {
  const above = [takeId(data, 'reply_to_reply_id'), takeId(data, 'reply_id')];
  return {
    commentId: takeId(data, 'cid'),
    account: takeId(data, 'user', 'uid') || takeString(data, 'user', 'unique_id'),
    time: takeTime(data, 'create_time'),
    text: readNullable(takeField(data, 'text')),
    group: '',
    thread: takeId(data, 'aweme_id'),
    // 0 stands for none.
    parent: above.find((id) => id !== '' && id !== '0') ?? '',
    edited: '',
  };
}

function readXPost(data: unknown): SourceComment {
  const legacy = takeField(data, 'legacy');
  const long = takeField(data, 'note_tweet', 'note_tweet_results', 'result', 'text');
  const text = readNullable(long ?? takeField(legacy, 'full_text'));
  return {
    commentId: takeString(data, 'rest_id') || takeString(legacy, 'id_str'),
    account:
      takeString(data, 'core', 'user_results', 'result', 'rest_id') ||
      takeString(legacy, 'user_id_str') ||
      takeString(data, 'user', 'id_str'),
    time: takeString(legacy, 'created_at'),
    text: text === null ? null : decodeSigns(text),
    group: '',
    thread: takeString(legacy, 'conversation_id_str'),
    parent: takeString(legacy, 'in_reply_to_status_id_str'),
    quoted:
      takeString(legacy, 'retweeted_status_result', 'result', 'rest_id') ||
      takeString(legacy, 'quoted_status_id_str') ||
      undefined,
    edited: '',
  };
}

function readInstagramPost(data: unknown): SourceComment {
  const id = takeId(data, 'pk') || takeId(data, 'id') || takeId(data, 'code');
  return {
    commentId: id,
    account: readInstagramAccount(data),
    time: takeTime(data, 'taken_at') || takeTime(data, 'taken_at_timestamp'),
    text: readCaption(data),
    group: '',
    thread: id,
    parent: '',
    edited: '',
  };
}

/** A post without a caption is a picture without words. */
function readCaption(data: unknown): string {
  const edge = takeList(data, 'edge_media_to_caption', 'edges')[0];
  return takeString(data, 'caption', 'text') || takeString(edge, 'node', 'text');
}

function readInstagramComment(data: unknown): SourceComment {
  return {
    commentId: takeId(data, 'pk') || takeId(data, 'id'),
    account: readInstagramAccount(data),
    time: takeTime(data, 'created_at') || takeTime(data, 'created_at_utc'),
    text: readNullable(takeField(data, 'text')),
    group: '',
    thread: takeId(data, 'post_id') || takeId(data, 'media_id'),
    parent: takeId(data, 'parent_comment_id'),
    edited: '',
  };
}

function readInstagramAccount(data: unknown): string {
  const user = takeField(data, 'user') ?? takeField(data, 'owner');
  return takeId(user, 'id') || takeId(user, 'pk') || takeString(user, 'username');
}

/** A text that is not there at all was withheld; an empty one is a post without words. */
function readNullable(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
