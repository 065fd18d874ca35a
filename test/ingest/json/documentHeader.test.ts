import { expect, test } from 'vitest';
import { readComments } from '../../../src/ingest/readComments.js';
import { useTempFolder } from '../tempFile.js';

const writeFile = useTempFolder();

/** A chat as Telegram Desktop exports it, over several lines; message 2 answers message 1. */
function composeChat(name: string, id: number): string {
  const messages = [1, 2].map((message) => ({
    id: message,
    type: 'message',
    date: '2022-01-04T10:00:00',
    date_unixtime: String(1_641_290_400 + message),
    from_id: `user${message}`,
    text: `${name} ${message}`,
    ...(message === 2 ? { reply_to_message_id: 1 } : {}),
  }));
  return JSON.stringify({ name, type: 'public_supergroup', id, messages }, null, 1);
}

test('of several documents in one file each record has the header of its own', async () => {
  const path = writeFile('chats.json', `${composeChat('north', 11)}\n${composeChat('south', 22)}\n`);
  const { table } = await readComments(path, { keepIds: true });
  const rows = Array.from({ length: table.rows }, (_, row) => table.row(row));
  expect(rows.map(({ text, group, commentId, thread }) => [text, group, commentId, thread])).toEqual([
    ['north 1', 'north', '11_1', null],
    ['south 1', 'south', '22_1', null],
    ['north 2', 'north', '11_2', '11_1'],
    ['south 2', 'south', '22_2', '22_1'],
  ]);
});
