import { describe, expect, it } from 'vitest';
import { mastodon } from '../../../src/ingest/formats/mastodon.js';
import { readStatusText } from '../../../src/ingest/formats/mastodonText.js';
import { convertFixture } from './convertFixture.js';

describe('mastodon', () => {
  it('reads statuses with the server in the name of every account; a boost has no words of its own', async () => {
    const { comments, reasons } = await convertFixture('mastodon-statuses.json', mastodon);
    expect(reasons).toEqual([]);
    expect(comments).toEqual([
      {
        commentId: '110000000000000001',
        account: 'ann@town.example',
        time: '2023-06-01T08:00:00.000Z',
        text: 'The lights are out & the shop is shut.\n\nAnyone know more?\nSee https://news.example/2023/06/lights?a=1&b=2',
        group: '',
        thread: '',
        parent: '',
        edited: '',
      },
      {
        commentId: '110000000000000002',
        account: 'bek@hill.example',
        time: '2023-06-01T08:05:00.000Z',
        text: '@ann same <here> #lights',
        group: '',
        thread: '',
        parent: '110000000000000001',
        edited: '2023-06-01T08:07:00.000Z',
      },
      expect.objectContaining({ account: 'bek@hill.example', text: '', quoted: '110000000000000001' }),
    ]);
  });

  it('reads a context, streamed or as one value', async () => {
    const { comments } = await convertFixture('mastodon-context.json', mastodon);
    expect(comments.map(({ commentId }) => commentId)).toEqual(['110000000000000001', '110000000000000002']);
    const status = {
      id: '1',
      content: 'x',
      created_at: '2023-06-01T08:00:00Z',
      account: { acct: 'a@b.example' },
    };
    const value = { ancestors: [], descendants: [status, 5] };
    const found = [...mastodon.convert({ path: '', line: 1, value, raw: '' }, new Map())];
    expect(found).toEqual([expect.objectContaining({ account: 'a@b.example' }), { reason: 'not a status' }]);
  });
});

describe('readStatusText', () => {
  it.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<p>a<br>b<br/>c</p>', 'a\nb\nc'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['&lt;b&gt; &amp;amp; &quot;&#39;&#x41;&#128512; &unknown;', '<b> &amp; "\'A😀 &unknown;'],
    ['&#0; &#x110000; &#99999999;', '&#0; &#x110000; &#99999999;'],
    ['<a href="javascript:alert(1)">words</a>', 'words'],
    ['<a href="https://a.example/">never closed', 'never closed'],
    ['1 < 2 and no more', '1 < 2 and no more'],
    ['<script>x</script>', 'x'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(readStatusText(html)).toBe(text);
  });

  it.each([
    '<',
    '<a ',
    '<a href="https://a.example/">',
    '&#',
    '<p',
    '>',
    '</a>',
    '<br>',
    '&amp;',
    '\n',
    ' href=',
  ])('takes linear time on %j repeated', (piece) => {
    const start = performance.now();
    readStatusText(piece.repeat(400_000));
    readStatusText(`<${piece.repeat(400_000)}>`);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
