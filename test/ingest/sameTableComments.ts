import { createRandom } from '../../src/stats/random.js';

export const columnNames = [
  'comment_id',
  'account_id',
  'created_at',
  'text',
  'group_id',
  'thread_id',
] as const;

export type WrittenComment = Readonly<Record<(typeof columnNames)[number], string>>;

const words = ['салам', 'мектеп', 'Москва', 'ЁЛКА', 'ок', 'hello', 'ответ', 'почему', 'деньги', 'опять'];
const hostile = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\n\n',
    '\r\n',
    "'",
    '\\',
    '\\n',
    '#',
    ' ',
    '  ',
    '<b>&amp;',
    ']]>',
  ],
  ...['{"a":1}', '_x000D_', '=1+1', '-', '@who', '[id1|Имя]', 'null', 'NULL', '0', '007', '1e5'],
];
const beyond1251 = ['😹', '👩‍👩‍👧', 'қаңтар', 'әңгіме', 'ұ', 'é', '\u200b', '中文', '\u{1F1F0}\u{1F1FF}', 'ı'];

/** Comments with all in them that tables stumble over; the same for the same seed. */
export function composeComments(
  count: number,
  { seed, only1251 }: { readonly seed: number; readonly only1251: boolean },
): WrittenComment[] {
  const random = createRandom(seed);
  const draw = (n: number) => random.integer(n);
  const pieces = only1251 ? [...words, ...hostile] : [...words, ...hostile, ...beyond1251];
  return Array.from({ length: count }, (_, i) => {
    const isLong = draw(2) === 0;
    const account = 10n ** 18n + BigInt(draw(40)) + BigInt(draw(2)) * 9_007_199_254_740_993n;
    return {
      comment_id: String(7_000_000_000_000_000_001n + BigInt(i)),
      account_id: isLong ? String(account) : `00${draw(30)}`,
      created_at: new Date(Date.UTC(2022, 0, 5) + draw(86_400) * 1000).toISOString(),
      text: Array.from({ length: draw(12) }, () => pieces[draw(pieces.length)]!).join(draw(2) ? ' ' : ''),
      group_id: `-${1 + draw(5)}`,
      thread_id: draw(4) === 0 ? '' : `${9_007_199_254_740_993n + BigInt(draw(9))}`,
    };
  });
}
