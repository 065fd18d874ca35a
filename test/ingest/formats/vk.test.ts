import { expect, test } from 'vitest';
import { vkComments } from '../../../src/ingest/formats/vk.js';
import { convertFixture, readFixtureItems } from './convertFixture.js';

test('comments, the replies in their threads, communities and deleted bodies', async () => {
  const { comments, reasons } = await convertFixture('vk-wall-get-comments.json', vkComments);
  const common = { group: '-777', thread: '-777_90', edited: '' };
  expect(comments).toEqual([
    {
      ...common,
      commentId: '-777_101',
      account: '500001',
      time: '1641272400',
      text: 'Когда починят свет на улице Садовой?',
      parent: '',
    },
    {
      ...common,
      commentId: '-777_102',
      account: '-777',
      time: '1641272460',
      text: '[id500001|Вера], бригада уже выехала',
      parent: '-777_101',
    },
    { ...common, commentId: '-777_103', account: '500002', time: '1641272520', text: '', parent: '-777_101' },
    { ...common, commentId: '-777_104', account: '500003', time: '1641272580', text: null, parent: '' },
  ]);
  // The profiles and groups of the response are no records.
  expect(reasons).toEqual(['deleted, without an account']);
});

test('what execute gathers: the same id on two walls is two comments, a failed call is named', async () => {
  const { comments, reasons } = await convertFixture('vk-execute.json', vkComments);
  expect(comments.map(({ commentId, thread, text }) => [commentId, thread, text])).toEqual([
    ['-778_7', '-778_91', 'Спасибо!'],
    ['-779_7', '-779_12', 'И вам'],
  ]);
  expect(reasons).toEqual(['a call that failed: execute gave false for it']);
});

test('recognises its own', async () => {
  for (const name of ['vk-wall-get-comments.json', 'vk-execute.json']) {
    const { items, header } = await readFixtureItems(name);
    expect(vkComments.recognise(items.slice(0, 20), header)).toBe(true);
  }
});

test('bare comments and whole responses as elements of an array', () => {
  const comment = {
    id: 1,
    from_id: 5,
    date: 1641272400,
    text: 'a',
    post_id: 2,
    owner_id: -3,
    parents_stack: [],
  };
  const item = (value: unknown) => ({ path: '', line: 1, value, raw: '' });
  for (const value of [
    comment,
    { response: { count: 1, items: [comment] } },
    { count: 1, items: [comment] },
  ]) {
    expect(vkComments.recognise([item(value)], new Map())).toBe(true);
    const found = [...vkComments.convert(item(value), new Map())];
    expect(found).toMatchObject([{ commentId: '-3_1', account: '5', thread: '-3_2', parent: '' }]);
  }
  const error = { error: { error_code: 15, error_msg: 'Access denied', request_params: [] } };
  expect([...vkComments.convert(item(error), new Map())]).toEqual([
    { reason: 'VK answered with an error: Access denied' },
  ]);
});

test('posts of a wall and private messages are not taken for comments', () => {
  const post = { id: 1, from_id: -5, owner_id: -5, date: 1641272400, text: 'a', post_type: 'post' };
  const message = { id: 1, from_id: 5, peer_id: 7, date: 1641272400, text: 'a' };
  for (const value of [post, message]) {
    const items = [{ path: 'response.items', line: 1, value, raw: '' }];
    expect(vkComments.recognise(items, new Map())).toBe(false);
    expect([...vkComments.convert(items[0]!, new Map())]).toEqual([{ reason: 'not a VK comment' }]);
  }
});
