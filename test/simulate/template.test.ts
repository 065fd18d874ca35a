import { describe, expect, it } from 'vitest';
import { expandTemplate } from '../../src/simulate/template.js';
import { createRandom } from '../../src/stats/random.js';

const expandMany = (template: string, slots: Record<string, readonly string[]> = {}): string[] => {
  const random = createRandom(1);
  const texts = Array.from({ length: 400 }, () => expandTemplate(template, { random, slots }));
  return [...new Set(texts)].sort();
};

describe('expandTemplate', () => {
  it('draws every alternative, also nested ones', () => {
    expect(expandMany('{a|b {c|d}} e')).toEqual(['a e', 'b c e', 'b d e']);
  });

  it('fills slots, whose words may be templates themselves', () => {
    expect(expandMany('go @where now', { where: ['{north|south}', 'home'] })).toEqual([
      'go home now',
      'go north now',
      'go south now',
    ]);
  });

  it('tidies the spaces that an empty alternative leaves', () => {
    expect(expandMany('thanks {a lot|}, all')).toEqual(['thanks a lot, all', 'thanks, all']);
  });

  it('refuses an unknown slot and an open brace', () => {
    const random = createRandom(1);
    expect(() => expandTemplate('see @nowhere', { random })).toThrow('expandTemplate: no slot @nowhere');
    expect(() => expandTemplate('a {b|c', { random })).toThrow('expandTemplate: a brace is not closed');
  });
});
