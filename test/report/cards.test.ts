import { describe, expect, it } from 'vitest';
import { explainAccount } from '../../src/evidence/cards/explainAccount.js';
import { explainGroup } from '../../src/evidence/cards/explainGroup.js';
import { selectCards, type CardSelection } from '../../src/evidence/cards/listCards.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { AccountCard, EvidencePair, GroupCard } from '../../src/model/cards.js';
import { renderCardText } from '../../src/report/cards/renderCardText.js';
import { formatCards, readCard, readCardHead } from '../../src/report/cards/storedCards.js';
import { html } from '../../src/report/html.js';
import { reportDefaults, type ReportContext } from '../../src/report/reportContext.js';
import { buildAccounts } from '../../src/report/sections/accounts.js';
import { buildGroups } from '../../src/report/sections/groups.js';
import { inLanguage } from '../../src/words/language.js';
import { plantCards, plantPair } from '../evidence/cards/plantedSection.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';

const hostile =
  '<script>alert(1)</script> <img src=x onerror=alert(2)> " \' & \u202eesrever \u001b[31mred https://evil.example/?a=1';
const deck = plantCards(plantPair(8));
const account = explainAccount(deck, 'ann');
const group = explainGroup(deck, 'g1');

/** The pair with texts of a stranger, of which one has a word more. */
const spoil = (pair: EvidencePair, text: string): EvidencePair => ({
  ...pair,
  object: text,
  first: { ...pair.first, account: text, commentId: text, thread: text, permalink: text, text },
  second: { ...pair.second, text: `${text} and more` },
});
const spoilAccount = (text: string): AccountCard => ({
  ...account,
  account: text,
  evidence: account.evidence.map((pair) => spoil(pair, text)),
  partners: account.partners.map((one) => ({ ...one, account: text })),
  innocent: account.innocent.map((one) => ({ ...one, sentence: text })),
  rungs: account.rungs.map((one) => ({ ...one, sentence: text })),
});
const spoilGroup = (text: string): GroupCard => ({
  ...group,
  evidence: group.evidence.map((pair) => spoil(pair, text)),
  members: group.members.map((one) => ({ ...one, account: text })),
  contrast: { ...group.contrast, words: [{ word: text, uses: 3, otherUses: 1, z: 4 }] },
});

function renderPage(cards: CardSelection | undefined): string {
  const { groups, accounts, ...rest } = deck.analysis as Analysis;
  const analysis: Analysis = { ...sampleAnalysis(), ...rest, groups, accounts, evidence: [] };
  const context = { analysis, limits: reportDefaults, clock: 'UTC', cards } as unknown as ReportContext;
  return html`${buildGroups(context).body}${buildAccounts(context).body}`.text;
}

describe('a card as text', () => {
  it('tells evidence, times, order, chance, explanations, signals and caveats', () => {
    const text = renderCardText(account);
    expect(text).toContain('Account ann: evidence level 2, coordinated');
    expect(text).toContain('Evidence: 6 of 8 pairs of comments, strongest first');
    expect(text).toMatch(/2 Jan 2022, 00:00:01 {2}first {2}ann {2}\(comment p0, thread own0\)/);
    expect(text).toMatch(/2 Jan 2022, 00:00:21 {2}\+20 s {2}bob/);
    expect(text).toContain('both, letter for letter: “w');
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /By chance [<\d. ]+ things both did within 1 min of each other; there are 8/,
    );
    expect(text).toContain('does not fit  on line at the same time');
    expect(text).toContain('To mind');
    expect(renderCardText(group)).toContain('mostly first (88');
  });

  it('speaks Russian, with its columns in line', () => {
    const text = inLanguage('ru', () => {
      const spoken = plantCards(plantPair(8), { language: 'ru' });
      return [explainAccount(spoken, 'ann'), explainGroup(spoken, 'g1')].map((card) => renderCardText(card));
    });
    expect(text[0]).toContain(
      'Аккаунт ann: уровень свидетельств 2, согласованные действия\n8\u00a0комментариев. ',
    );
    expect(text[0]).toContain('  0  уровень не достигнут  ничего сверх случайного');
    expect(text[0]).toContain('  2  уровень достигнут     согласованные действия');
    expect(text[0]).toContain('Свидетельства: 6 из 8\u00a0пар комментариев, сначала сильнейшие');
    expect(text[0]).toMatch(/2 янв\. 2022, 00:00:21 {2}\+20 с {2}bob {2}\(комментарий p1, ветка own0\)/);
    expect(text[0]).toContain(
      '  не подходит       в сети в одно и то же время\n                    8\u00a0свидетельств',
    );
    expect(text[1]).toContain('Группа g1: 2\u00a0аккаунта, действующие согласованно сверх случайного');
    expect(text[1]).toContain('обычно первый (88');
    const english = text.join(' ').match(/\b(?:the|of|and|by|is|within|first|group|account)\b/gi);
    expect(english).toBeNull();
  });

  it('marks what differs between two texts', () => {
    const [pair] = account.evidence;
    const other = {
      ...pair!,
      first: { ...pair!.first, text: 'We thank Him' },
      second: { ...pair!.second, text: 'we thank her' },
    };
    const text = renderCardText({ ...account, evidence: [other] });
    expect(text).toContain('first:  “~We~ thank [Him]”');
    expect(text).toContain('second: “~we~ thank [her]”');
  });

  it('cannot be steered by texts of the data, and never grows wider than asked', () => {
    for (const one of [spoilAccount(`${hostile} ${'ы'.repeat(5000)}`), spoilGroup(hostile)]) {
      const text = renderCardText(one, { width: 80 });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      expect(text).toContain('[U+202E]');
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });
});

describe('cards in the report', () => {
  const cards = selectCards(deck, { groups: 20, accounts: 30 });

  it('lie folded under the sections of groups and accounts', () => {
    const page = renderPage(cards);
    expect(page.match(/<details class="card"/g)).toHaveLength(3);
    expect(page).toMatch(/<details class="card" id="account-1">/);
    expect(page).not.toMatch(/<details class="card"[^>]* open/);
    expect(page).toContain('Innocent explanations, one by one');
    expect(page).toContain('Side by side, strongest first');
    expect(page).toContain('mostly first (88');
    expect(renderPage(undefined)).not.toContain('class="card"');
  });

  it('escape texts of the data and make no link of an address', () => {
    const page = renderPage({ groups: [spoilGroup(hostile)], accounts: [spoilAccount(hostile)] });
    expect(page).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
    expect(page).toContain('&#60;');
    expect(page).not.toContain('\u202e');
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.every((href) => /^([a-z]+\.csv|#account-\d+)$/.test(href!))).toBe(true);
    expect(page).toContain('<button type="button" class="address">https://evil.example/?a=1</button>');
  });

  it('mark words that differ', () => {
    const page = renderPage({ groups: [], accounts: [spoilAccount('one text of two')] });
    expect(page).toMatch(/<mark class="different"[^>]*>.*and more/s);
  });

  it('stay within a size, whatever the texts hold', () => {
    const unseen = '\u200b'.repeat(4000);
    const many = Array.from({ length: 200 }, (_, k) => ({ ...spoilAccount(unseen), account: `a${k}` }));
    const page = renderPage({ groups: [spoilGroup(unseen)], accounts: many });
    expect(Buffer.byteLength(page)).toBeLessThan(2 * reportDefaults.cardBytes + 100_000);
  });
});

describe('stored cards', () => {
  it('come back as they were, and are found by their head', () => {
    const odd = { ...account, account: 'a "quoted"\n\\ name' };
    const lines = [...formatCards([group, odd])];
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
    expect(lines.map(readCardHead)).toEqual([
      { kind: 'group', name: 'g1' },
      { kind: 'account', name: 'a "quoted"\n\\ name' },
    ]);
    expect(lines.map(readCard)).toEqual([group, odd]);
    expect(readCardHead('{"other":1}')).toBeNull();
  });
});
