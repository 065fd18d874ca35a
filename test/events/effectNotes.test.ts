import { expect, it } from 'vitest';
import { estimateEffects } from '../../src/events/estimateEffects.js';
import type { EventKind, TimelineEvent } from '../../src/model/event.js';
import { inLanguage } from '../../src/words/language.js';
import { scoreTexts, tabulate, type Spoken } from './tabulate.js';

const hour = 3_600_000;
const start = Date.UTC(2022, 0, 2);

/** One comment an hour by twelve accounts in turn; from `fewFrom` on by seven of them. */
function speak(hours: number, fewFrom = hours): Spoken[] {
  const spoken = Array.from({ length: hours }, (_, h) => ({
    account: `a${h % 12}`,
    at: start + h * hour,
    score: 0.1,
  }));
  return spoken.filter(({ account }, h) => h < fewFrom || account < 'a5');
}

function noteInRussian(
  spoken: readonly Spoken[],
  from: number,
  to = from,
  kind: EventKind = 'event',
): string {
  const times = { start: start + from * hour, end: start + to * hour };
  const event: TimelineEvent = { name: 'e', ...times, kind, places: [], source: '', confidence: '' };
  const [mood] = inLanguage('ru', () =>
    estimateEffects(tabulate(spoken), scoreTexts(spoken), [event], { gaps: [] }),
  );
  return mood!.note.replaceAll('\u00a0', ' ');
}

it('refuses in Russian, and says how many it needs', () => {
  expect(noteInRussian(speak(96, 48), 48)).toBe(
    'Оценки нет: 12 аккаунтов до события и 7 после; с каждой стороны нужно не меньше 10.',
  );
  expect(noteInRussian(speak(96), 0)).toBe(
    'Оценки нет: до события собрано 0 ч из 48 ч; нужно не меньше 1 ч. Общее молчание считается отсутствием сбора.',
  );
});

it('warns in Russian', () => {
  const note = noteInRussian(speak(144), 48, 91, 'outage');
  expect(note).toMatch(
    /^Сравниваются 48 ч до события и время от его начала до конца\. Люди на месте не могли писать: /u,
  );
  expect(note).toContain('часть разности может объясняться суточным ритмом.');
  expect(note).toMatch(/спокойных дат, которые не пересекаются по времени \(\d+; нужно не меньше 19\)\.$/u);
  expect(note).not.toMatch(/[a-z]{2}/iu);
});
