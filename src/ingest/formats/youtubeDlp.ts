import type { NoteAccount } from '../accountFactsSource.js';
import { takeField, takeId, takeList, takeString, takeTime } from './fields.js';
import type { JsonFormat, NoComment, SourceComment } from './format.js';

/**
 * The `.info.json` that yt-dlp writes with `--write-comments`, or several of them as lines. YouTube's page says "2 days
 * ago", and the times are reckoned from that: good for a trend, useless for what happens within minutes.
 */
export const ytDlp: JsonFormat = {
  name: 'yt-dlp',
  title: 'yt-dlp info.json (times rounded by YouTube: "2 days ago")',
  recognise: (items, header) =>
    items.some(
      ({ path, value }) =>
        (path === 'comments' && isComment(value)) ||
        (path === '' && isVideo(value)) ||
        (path === 'formats' && header.has('id') && takeString(value, 'format_id') !== ''),
    ),
  *convert({ path, value }, header, note) {
    if (path === 'comments') {
      const group = takeId(header.get('channel_id')) || takeId(header.get('uploader_id'));
      yield convertComment(value, takeId(header.get('id')), group, note);
    } else if (path === '') {
      if (!isVideo(value)) yield { reason: 'not a video with comments' };
      const group = takeId(value, 'channel_id') || takeId(value, 'uploader_id');
      for (const comment of takeList(value, 'comments'))
        yield convertComment(comment, takeId(value, 'id'), group, note);
    }
  },
};

function isVideo(value: unknown): boolean {
  return (
    takeId(value, 'id') !== '' &&
    (takeString(value, 'extractor') !== '' || takeString(value, 'webpage_url') !== '')
  );
}

function isComment(value: unknown): boolean {
  return (
    takeId(value, 'id') !== '' &&
    takeString(value, 'parent') !== '' &&
    takeField(value, 'text') !== undefined &&
    (takeField(value, 'author_id') !== undefined || takeField(value, 'timestamp') !== undefined)
  );
}

function convertComment(
  value: unknown,
  thread: string,
  group: string,
  note?: NoteAccount,
): SourceComment | NoComment {
  const commentId = takeId(value, 'id');
  if (commentId === '') return { reason: 'not a yt-dlp comment' };
  const account = takeId(value, 'author_id');
  if (account === '') return { reason: 'no account: the comment has no author_id' };
  note?.(account, { name: takeString(value, 'author').replace(/^@/, '') });
  const parent = takeId(value, 'parent');
  return {
    commentId,
    account,
    time: takeTime(value, 'timestamp'),
    text: takeString(value, 'text'),
    group,
    thread,
    parent: parent === 'root' ? '' : parent,
    edited: '',
  };
}
