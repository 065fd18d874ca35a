import type { NoteAccount } from '../accountFactsSource.js';
import { isFields, takeField, takeId, takeList, takeString, takeTime } from './fields.js';
import type { JsonFormat, NoComment, SourceComment } from './format.js';
import { readDisplayText } from './youtubeText.js';

/** Pages of the YouTube Data API (`commentThreads.list`, `comments.list`), or the threads and comments out of them. */
export const youtubeApi: JsonFormat = {
  name: 'youtube-api',
  title: 'YouTube comments (Data API)',
  recognise: (items) =>
    items.some(({ path, value }) => (path === '' || path === 'items') && isApiPiece(value, 0)),
  *convert({ path, value }, _, note) {
    if (path !== '' && path !== 'items') return;
    const pieces = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const piece of pieces) {
      const page = takeField(piece, 'items');
      for (const item of Array.isArray(page) ? (page as unknown[]) : [piece])
        yield* convertThread(item, note);
    }
  },
};

const commentKinds = new Set(['youtube#comment', 'youtube#commentThread']);
const pageKinds = new Set(['youtube#commentListResponse', 'youtube#commentThreadListResponse']);

function isApiPiece(value: unknown, depth: number): boolean {
  if (Array.isArray(value)) return depth < 2 && value.some((piece) => isApiPiece(piece, depth + 1));
  const kind = takeString(value, 'kind');
  if (commentKinds.has(kind) || pageKinds.has(kind)) return true;
  const snippet = takeField(value, 'snippet');
  if (isFields(takeField(snippet, 'topLevelComment')) || isCommentSnippet(snippet)) return true;
  return depth < 2 && takeList(value, 'items').some((piece) => isApiPiece(piece, depth + 1));
}

function isCommentSnippet(snippet: unknown): boolean {
  const hasText = takeString(snippet, 'textOriginal') !== '' || takeString(snippet, 'textDisplay') !== '';
  return hasText && takeField(snippet, 'publishedAt') !== undefined;
}

function* convertThread(item: unknown, note?: NoteAccount): Generator<SourceComment | NoComment> {
  const top = takeField(item, 'snippet', 'topLevelComment');
  if (top === undefined) {
    yield convertComment(item, { thread: '', group: '', parent: '' }, note);
    return;
  }
  const place = { thread: takeId(item, 'snippet', 'videoId'), group: takeId(item, 'snippet', 'channelId') };
  yield convertComment(top, { ...place, parent: '' }, note);
  for (const reply of takeList(item, 'replies', 'comments'))
    yield convertComment(reply, { ...place, parent: takeId(top, 'id') }, note);
}

type Place = Pick<SourceComment, 'thread' | 'group' | 'parent'>;

function convertComment(comment: unknown, place: Place, note?: NoteAccount): SourceComment | NoComment {
  const snippet = takeField(comment, 'snippet');
  const commentId = takeId(comment, 'id');
  const kind = takeString(comment, 'kind');
  if (kind !== '' && kind !== 'youtube#comment') return { reason: `not a comment (${kind})` };
  if (commentId === '' || !isFields(snippet)) return { reason: 'not a YouTube comment' };
  const account = takeId(snippet, 'authorChannelId', 'value') || takeId(snippet, 'authorChannelId');
  if (account === '') return { reason: 'no account: the channel was deleted' };
  note?.(account, { name: takeString(snippet, 'authorDisplayName').replace(/^@/, '') });
  const time = takeTime(snippet, 'publishedAt');
  const updated = takeTime(snippet, 'updatedAt');
  const original = takeField(snippet, 'textOriginal');
  return {
    commentId,
    account,
    time,
    text: typeof original === 'string' ? original : readDisplayText(takeString(snippet, 'textDisplay')),
    group: takeId(snippet, 'channelId') || place.group,
    thread: takeId(snippet, 'videoId') || place.thread,
    parent: takeId(snippet, 'parentId') || place.parent,
    edited: updated === time ? '' : updated,
  };
}
export { ytDlp } from './youtubeDlp.js';
