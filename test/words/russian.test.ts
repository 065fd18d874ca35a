import { describe, expect, it } from 'vitest';
import { catalogues, russianMessages } from '../../src/words/russian/messages.js';
import { russianNouns } from '../../src/words/russian/nouns.js';
import { compileMessage } from '../../src/words/translation.js';
import { listFiles, readText } from '../house/repository.js';
import { listAskedWords } from './messageKeys.js';

const files = listFiles('src').filter((file) => file.endsWith('.ts') && !file.includes('/words/russian/'));
const asked = files.map((file) => ({ file, ...listAskedWords(readText(file)) }));
const keys = new Set(asked.flatMap(({ messages }) => messages));
const entries = catalogues.flatMap((catalogue) => Object.entries(catalogue));
const placesOf = (text: string): Set<number> =>
  new Set([...text.matchAll(/\{(\d+)[^{}]*\}/g)].map(([, at]) => Number(at)));

describe('the Russian catalogues', () => {
  it('know every sentence that is asked for', () => {
    const missing = asked.flatMap(({ file, messages }) =>
      messages.filter((key) => !russianMessages.has(key)).map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('know every noun that is counted where people read it', () => {
    const missing = asked
      .filter(({ file }) => !/^src\/(cli|ingest|simulate)\//.test(file))
      .flatMap(({ file, nouns }) =>
        nouns.filter((noun) => !Object.hasOwn(russianNouns, noun)).map((noun) => `${file}: ${noun}`),
      );
    expect(missing).toEqual([]);
  });

  it('hold nothing that nobody asks for', () => {
    expect(entries.map(([key]) => key).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('say the same sentence in one way', () => {
    const twice = entries.filter(([key, text]) => russianMessages.get(key) !== text);
    expect(twice).toEqual([]);
  });

  it('put only values that the sentence has, with three forms of each noun', () => {
    const wrong = entries.filter(([key, text]) => {
      const known = placesOf(key);
      const forms = compileMessage(text).filter(
        (part) => typeof part !== 'string' && part.forms !== undefined,
      );
      return (
        [...placesOf(text)].some((at) => !known.has(at)) ||
        forms.some((part) => typeof part !== 'string' && part.forms?.length !== 3)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are written in Russian, without a letter of another alphabet inside a word', () => {
    const mixed = /(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})/u;
    const wrong = entries.filter(([key, text]) => mixed.test(text) || (/\p{L}{4}/u.test(key) && text === ''));
    expect(wrong).toEqual([]);
  });
});

describe('listAskedWords', () => {
  it('finds templates, phrases at any depth and counted nouns', () => {
    const source = [
      "const words = phrases({ title: 'Limits', kinds: { event: '', outage: 'outage' }, code: 'x' });",
      'const a = say`${n} of ${m} accounts`;',
      'const b = sayHtml`<p>',
      '  Made by <b>${a}</b>',
      '</p>`;',
      "const c = countOf(3, 'pair');",
      'const d = html`<p>Not asked</p>`;',
    ].join('\n');
    expect(listAskedWords(source)).toEqual({
      messages: ['Limits', 'outage', '{0} of {1} accounts', '<p> Made by <b>{0}</b> </p>'],
      nouns: ['pair'],
    });
  });
});
