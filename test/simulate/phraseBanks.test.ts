import { describe, expect, it } from 'vitest';
import { composeText } from '../../src/simulate/composeText.js';
import { campaignTemplates } from '../../src/simulate/phrases/campaignTexts.js';
import { english } from '../../src/simulate/phrases/english.js';
import { kazakh } from '../../src/simulate/phrases/kazakh.js';
import { topics, type Phase, type PhraseBank } from '../../src/simulate/phrases/phraseBank.js';
import { russian } from '../../src/simulate/phrases/russian.js';
import { viralTexts } from '../../src/simulate/phrases/slogans.js';
import { expandTemplate } from '../../src/simulate/template.js';
import { createRandom } from '../../src/stats/random.js';

const banks: readonly (readonly [string, PhraseBank])[] = [
  ['Russian', russian],
  ['Kazakh', kazakh],
  ['English', english],
];
const phases: readonly Phase[] = ['b', 'd', 'a'];

describe.each(banks)('the %s bank', (_, bank) => {
  it('has something to say on every topic, at home and abroad, at any time', () => {
    const random = createRandom(5);
    for (const topic of topics) {
      for (const local of [true, false]) {
        for (const phase of phases) {
          for (let draw = 0; draw < 60; draw++) {
            const text = composeText(random, {
              bank,
              otherBank: null,
              topic,
              local,
              phase,
              clauses: 1 + (draw % 3),
            });
            expect(text).not.toMatch(/[{}|@>]|undefined| {2}| ,|,,/);
            expect(text.split(/\s+/).length).toBeGreaterThan(2);
          }
        }
      }
    }
  });

  it('is written in its own letters', () => {
    const letters = Object.values(bank.clauses)
      .flat()
      .join(' ')
      .replace(/^[LA]?[bda]*>|@\w+|vpn|wifi/gm, '');
    const kazakhShare = (letters.match(/[әғқңөұүһі]/g) ?? []).length / letters.length;
    if (bank === kazakh) expect(kazakhShare).toBeGreaterThan(0.08);
    if (bank === russian) expect(kazakhShare).toBe(0);
    if (bank === english) expect(letters).not.toMatch(/[а-яё]/i);
  });
});

it('names nobody in power and no real site', () => {
  const everything = JSON.stringify([russian, kazakh, english, campaignTemplates, viralTexts]);
  for (const host of everything.matchAll(/https?:\/\/([^/"]+)/g)) expect(host[1]).toMatch(/\.example$/);
  expect(everything).not.toMatch(/токаев|назарбаев|тоқаев|tokayev|nazarbayev|путин|putin/i);
});

it('campaign templates give members different texts', () => {
  const random = createRandom(2);
  for (const template of [...campaignTemplates.support, ...campaignTemplates.opposition]) {
    const texts = Array.from({ length: 20 }, () => expandTemplate(template, { random }));
    expect(new Set(texts).size).toBeGreaterThan(15);
    for (const text of texts) expect(text).not.toMatch(/[{}|]/);
  }
});
