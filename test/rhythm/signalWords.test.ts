import { describe, expect, it } from 'vitest';
import { describeSignals } from '../../src/evidence/describeSignals.js';
import { accountSignals } from '../../src/rhythm/accountSignals.js';
import { measureSignals } from '../../src/rhythm/measureSignals.js';
import { inLanguage } from '../../src/words/language.js';
import { arrange, write } from './arrangeRows.js';

describe('the words of the signals', () => {
  const measured = measureSignals(arrange(write('a', [1, 2, 3])));

  it('are read in the language that is spoken, the names stay', () => {
    const [english] = describeSignals(measured);
    const [russian] = inLanguage('ru', () => describeSignals(measured));
    expect([english!.name, english!.title]).toEqual(['regular_gaps', 'even gaps between comments']);
    expect([russian!.name, russian!.title]).toEqual([
      'regular_gaps',
      'ровные промежутки между комментариями',
    ]);
    expect(describeSignals(measured)[0]!.title).toBe(english!.title);
  });

  it('are all there in Russian', () => {
    const words = inLanguage('ru', () =>
      accountSignals.flatMap(({ title, unit, caution }) => [title, unit, caution]),
    );
    expect(words.filter((one) => !/^[а-яё0-9 —,;:()-]+$/i.test(one.replace(/\bid\b/g, '')))).toEqual([]);
  });
});
