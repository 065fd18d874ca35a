import { expect, it } from 'vitest';
import type { CopiedText, CopyFindings } from '../../src/model/copies.js';
import { formatCopies } from '../../src/report/copiesTable.js';
import { renderSection } from '../../src/report/renderSection.js';
import { reportDefaults, type ReportContext } from '../../src/report/reportContext.js';
import { buildCopies } from '../../src/report/sections/copies.js';
import { inLanguage } from '../../src/words/language.js';

const at = Date.UTC(2022, 0, 5, 10);
const burst = {
  windowSeconds: 3600,
  from: at,
  to: at + 60_000,
  comments: 3,
  accounts: 2,
  expected: 2e-12,
  p: 2e-12,
};
const text: CopiedText = {
  id: 'C1',
  sampleText: '=SUM(1) <script>alert(1)</script> we demand water, now',
  sampleCommentId: 'c7',
  words: 7,
  bits: 71.5,
  variants: 1,
  comments: 4,
  accounts: 3,
  echoes: 0,
  firstAt: at,
  lastAt: at + 90_000_000,
  burst,
  burstAccounts: ['ann', 'bob'],
  bursts: [burst, { ...burst, windowSeconds: 86_400 }, { ...burst, windowSeconds: null, accounts: 3 }],
  p: 3e-11,
  q: 3e-8,
  origins: [{ kind: 'slogan', share: 1, numbers: { read: 3 }, sentence: 'Like a slogan: 3 of 3.' }],
};
const copies: CopyFindings = {
  level: 0.05,
  tests: 1000,
  texts: [text, { ...text, id: 'C2', origins: [] }],
  expectedFalse: 0.02,
  withoutOrigin: 1,
  origins: {
    quotes_parent: 0,
    quotation: 0,
    syndicated: 0,
    share_button: 0,
    slogan: 1,
    greeting_or_idiom: 0,
  },
};
const context = {
  analysis: { parameters: { timezone: 'UTC' } },
  limits: reportDefaults,
  clock: 'UTC',
} as unknown as ReportContext;

it('writes one row for each copied text, formulas disarmed', () => {
  const [header, first, ...rest] = formatCopies(copies).trimEnd().split('\n');
  expect(rest).toHaveLength(1);
  const columns = header!.split(',');
  const cells = first!.split(',');
  const cell = (name: string): string => cells[columns.indexOf(name)]!;
  expect([cell('copy'), cell('accounts'), cell('burst_window_s'), cell('accounts_1d')]).toEqual([
    'C1',
    '3',
    '3600',
    '2',
  ]);
  expect([cell('first_at'), cell('expected'), cell('origins')]).toEqual([
    '2022-01-05T10:00:00Z',
    '2e-12',
    'slogan',
  ]);
  expect(cell('burst_account_ids')).toBe('ann bob');
  expect(first).toContain(`"'=SUM(1)`);
});

it('shows texts, bursts, floor and origins, and nothing of a text as markup', () => {
  const page = renderSection(buildCopies(copies, context)).text;
  expect(page).toContain('2 texts of 1,000 held against chance');
  expect(page).toContain('at most 0.020 would be expected');
  expect(page).toContain('1 of 2 texts (50\u00a0%) has no innocent origin');
  expect(page).toContain('2 accounts within 1 h');
  expect(page).toContain('slogan, petition or chain letter');
  expect(page).toContain('none found');
  expect(page).not.toContain('<script>');
});

it('says so when there is none', () => {
  const page = renderSection(buildCopies({ ...copies, texts: [], withoutOrigin: 0 }, context)).text;
  expect(page).toContain('No text is copied beyond chance at q ≤ 0.05');
});

it('speaks Russian around the texts of the data', () => {
  const page = inLanguage('ru', () => renderSection(buildCopies(copies, context)).text);
  expect(page).toContain(
    '2\u00a0текста из 1\u00a0000, проверенных на случайность; если бы каждый писал независимо, здесь ожидалось бы не больше 0,020.',
  );
  expect(page).toContain(
    'Без невинного происхождения, известного правилам: 1 из 2\u00a0текстов (50\u00a0%).',
  );
  expect(page).toContain('<strong>лозунг, петиция или письмо по цепочке</strong>');
  expect(page).toContain('2\u00a0аккаунта в пределах 1 ч');
  const none = inLanguage('ru', () => renderSection(buildCopies({ ...copies, texts: [] }, context)).text);
  expect(none).toContain('Ни один текст не скопирован сверх случайного при q ≤ 0,05');
});
