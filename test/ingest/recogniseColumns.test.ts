import { expect, test } from 'vitest';
import { recogniseColumns } from '../../src/ingest/recogniseColumns.js';

const recognise = (names: string, chosen = {}) => recogniseColumns(names.split(','), chosen, 'f.csv');

test.each([
  [
    'comment_id,account_id,group_id,thread_id,created_at,text',
    ['comment_id', 'account_id', 'created_at', 'text', 'group_id', 'thread_id'],
  ],
  [
    'tweetid,userid,user_screen_name,tweet_time,tweet_text',
    ['tweetid', 'userid', 'tweet_time', 'tweet_text', null, null],
  ],
  ['author_id,content,region,publish_date', [null, 'author_id', 'publish_date', 'content', null, null]],
  ['message_id,sender_id,text,date,channel', ['message_id', 'sender_id', 'date', 'text', 'channel', null]],
  ['id,Автор,Дата,Текст,Группа,Пост', ['id', 'Автор', 'Дата', 'Текст', 'Группа', 'Пост']],
  ['id,from_id,createdAt,body,ownerId,postId', ['id', 'from_id', 'createdAt', 'body', 'ownerId', 'postId']],
])('%s', (names, expected) => {
  const { commentId, account, time, text, group, thread } = recognise(names);
  expect([commentId, account, time, text, group, thread]).toEqual(expected);
});

test('two columns equally likely are a question', () => {
  expect(() => recognise('author_id,user_id,date,text')).toThrow(
    'f.csv:1: `author_id` and `user_id` could each be the account; say which: --map account=author_id',
  );
  expect(recognise('author_id,user_id,date,text', { account: 'user_id' }).account).toBe('user_id');
});

test('a missing column names what there is and the mend', () => {
  expect(() => recognise('account,text,when')).toThrow(
    'f.csv:1: no column looks like the time; the columns are account, text, when; name it: --map time=NAME',
  );
});

test('a column named by the caller must exist, once', () => {
  expect(() => recognise('account,text,when', { time: 'wehn' })).toThrow('did you mean `when`?');
  expect(() => recognise('account,text,when', { time: 'zzzzzzzz' })).toThrow(
    'the columns are account, text, when',
  );
  expect(() => recognise('a,t,t,text', { time: 't' })).toThrow('2 columns are named `t`');
});

test('null switches a column off', () => {
  expect(recognise('id,account,date,text', { commentId: null }).commentId).toBeNull();
});
