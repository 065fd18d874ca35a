import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { estimateEffects, type EffectOptions } from '../../src/events/estimateEffects.js';
import type { EventEffect, EventKind, TimelineEvent } from '../../src/model/event.js';
import { createRandom } from '../../src/stats/random.js';
import { scoreTexts, tabulate, type Spoken } from './tabulate.js';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2022, 0, 2);

function makeEvent(at: number, end = at, kind: EventKind = 'event', name = 'storm'): TimelineEvent {
  return { name, start: at, end, kind, places: [], source: '', confidence: '' };
}

/** Effects of one event by measure. */
function estimateOne(
  spoken: readonly Spoken[],
  event: TimelineEvent,
  options: Partial<EffectOptions> = {},
): Record<EventEffect['measure'], EventEffect> {
  const effects = estimateEffects(tabulate(spoken), scoreTexts(spoken), [event], { gaps: [], ...options });
  expect(effects.map((effect) => effect.measure)).toEqual([
    'mood',
    'mood_without_coordinated',
    'comments_per_hour',
  ]);
  return Object.fromEntries(effects.map((effect) => [effect.measure, effect])) as ReturnType<
    typeof estimateOne
  >;
}

/** One comment an hour for `hours` hours by twelve accounts in turn. */
function speakHourly(hours: number, score: (hour: number) => number): Spoken[] {
  return Array.from({ length: hours }, (_, h) => ({
    account: `a${h % 12}`,
    at: start + h * hour,
    score: score(h),
  }));
}

describe('estimateEffects', () => {
  it('takes exactly the two days before and the two days from the event on', () => {
    const spoken = speakHourly(240, (h) => (h < 72 ? 0.9 : h < 120 ? 0.1 : h < 168 ? -0.3 : 0.9));
    const { mood, comments_per_hour: rate } = estimateOne(spoken, makeEvent(start + 120 * hour));
    expect(mood.estimate).toBeCloseTo(-0.4, 12);
    expect(mood).toMatchObject({ event: 'storm', commentsBefore: 48, commentsAfter: 48 });
    expect(rate.estimate).toBeCloseTo(0, 12);
  });

  it('compares the days before an outage with the time from its start to its end, and says what that means', () => {
    const spoken = speakHourly(240, (h) => (h >= 100 && h < 172 ? -0.5 : 0.1)).filter(
      (_, h) => h < 100 || h >= 172 || Math.floor(h / 12) % 2 === 0,
    );
    const outage = makeEvent(start + 100 * hour, start + 172 * hour, 'outage');
    const { mood, comments_per_hour: rate } = estimateOne(spoken, outage);
    expect(mood.estimate).toBeCloseTo(-0.6, 12);
    expect([mood.commentsBefore, mood.commentsAfter]).toEqual([48, 36]);
    expect(rate.estimate).toBeCloseTo(-0.5, 12);
    expect(mood.note).toContain('mixes change of mind with change of who is online');
    expect(mood.note).toContain('from start to end');
  });

  it('leaves gaps of the collection out of the hours', () => {
    const gap = { from: start + 60 * hour, to: start + 84 * hour, expected: 24 };
    const spoken = speakHourly(240, () => 0.1).filter(({ at }) => at <= gap.from || at >= gap.to);
    const { comments_per_hour: rate } = estimateOne(spoken, makeEvent(start + 96 * hour), { gaps: [gap] });
    expect(rate.commentsBefore).toBe(25);
    expect(rate.estimate).toBeCloseTo(1 - 25 / 24, 12);
    expect(rate.note).toContain('Only 24 h of the 48 h before were collected.');
  });

  it('leaves the accounts set aside out of one measure only', () => {
    const spoken = speakHourly(96, (h) => (h >= 48 && h % 12 === 0 ? 1 : 0));
    const table = tabulate(spoken);
    const setAside = Uint8Array.from({ length: 12 }, (_, code) =>
      table.account.values.get(code) === 'a0' ? 1 : 0,
    );
    const effects = estimateOne(spoken, makeEvent(start + 48 * hour), { setAside });
    expect(effects.mood.estimate).toBeCloseTo(1 / 12, 12);
    expect(effects.mood_without_coordinated).toMatchObject({
      estimate: 0,
      low: 0,
      high: 0,
      commentsAfter: 44,
    });
    expect(effects.comments_per_hour.commentsAfter).toBe(48);
  });

  it('agrees with numpy and statsmodels', () => {
    const reference = JSON.parse(
      readFileSync(new URL('./fixtures/reference.json', import.meta.url), 'utf8'),
    ) as Record<'account' | 'at' | 'score', number[]> &
      Record<'mood' | 'rate', { estimate: number; se: number; pPlacebo: number }> & { event: number };
    const spoken = reference.at.map((at, i) => ({
      account: `a${reference.account[i]!}`,
      at,
      score: reference.score[i]!,
    }));
    const { mood, comments_per_hour: rate } = estimateOne(spoken, makeEvent(reference.event), {
      draws: 4000,
      minPlacebos: 1,
    });
    for (const [effect, expected] of [
      [mood, reference.mood],
      [rate, reference.rate],
    ] as const) {
      expect(effect.estimate).toBeCloseTo(expected.estimate, 10);
      expect(effect.pPlacebo).toBeCloseTo(expected.pPlacebo, 12);
      const width = (effect.high! - effect.low!) / (2 * 1.96 * expected.se);
      expect(width, effect.measure).toBeGreaterThan(0.88);
      expect(width, effect.measure).toBeLessThan(1.12);
    }
  });

  it('covers "no effect" in about 95 of 100 repetitions, where comments counted singly do not', () => {
    const random = createRandom(2022);
    const runs = 200;
    const covered = { mood: 0, comments_per_hour: 0, singly: 0 };
    for (let run = 0; run < runs; run++) {
      const spoken: Spoken[] = [];
      const singles = [
        { count: 0, sum: 0, squares: 0 },
        { count: 0, sum: 0, squares: 0 },
      ];
      for (let account = 0; account < 60; account++) {
        const zeal = random.exponential(4);
        singles.forEach((single, side) => {
          const tone = 0.4 * random.normal();
          for (let left = random.poisson(zeal); left > 0; left--) {
            const score = Math.max(-1, Math.min(1, tone + 0.2 * random.normal()));
            spoken.push({ account: `a${account}`, at: start + (side + random.next()) * 2 * day, score });
            single.count++;
            single.sum += score;
            single.squares += score ** 2;
          }
        });
      }
      // The data begin and end with the windows, whoever comments first and last.
      for (const at of [start, start + 4 * day - 1]) spoken.push({ account: 'frame', at, score: 0 });
      spoken.sort((one, other) => one.at - other.at);
      const effects = estimateOne(spoken, makeEvent(start + 2 * day), { draws: 300, seed: run });
      for (const measure of ['mood', 'comments_per_hour'] as const) {
        if (effects[measure].low! <= 0 && effects[measure].high! >= 0) covered[measure]++;
      }
      const [before, after] = singles as [(typeof singles)[0], (typeof singles)[0]];
      const error = Math.sqrt(before.squares / before.count ** 2 + after.squares / after.count ** 2);
      if (Math.abs(after.sum / after.count - before.sum / before.count) <= 1.96 * error) covered.singly++;
    }
    for (const measure of ['mood', 'comments_per_hour'] as const) {
      expect(covered[measure] / runs, measure).toBeGreaterThanOrEqual(0.9);
      expect(covered[measure] / runs, measure).toBeLessThanOrEqual(0.99);
    }
    expect(covered.singly / runs).toBeLessThan(0.85);
  });

  it('gives the smallest p to a change that no quiet date comes near', () => {
    const random = createRandom(4);
    const spoken = speakHourly(26 * 24, (h) => 0.2 * (random.next() - 0.5) - (h >= 312 ? 0.4 : 0));
    const { mood } = estimateOne(spoken, makeEvent(start + 312 * hour), { spanHours: 12 });
    // The 300 h on either side of the event's own 24 hold twelve quiet dates each whose 24 h share no time.
    expect(mood.pPlacebo).toBeCloseTo(1 / 25, 12);
    expect(mood.high).toBeLessThan(-0.3);
  });

  it('is not impressed by a drift that goes on without events, however sure the interval is', () => {
    const spoken = speakHourly(26 * 24, (h) => 0.6 * Math.sin(h / 30));
    const { mood } = estimateOne(spoken, makeEvent(start + 300 * hour), { spanHours: 12 });
    expect(mood.low! > 0 || mood.high! < 0).toBe(true);
    expect(mood.pPlacebo).toBeGreaterThan(0.1);
  });

  it('takes no placebo date from the windows of another event or from a gap', () => {
    const spoken = speakHourly(20 * 24, (h) => (h >= 240 && h < 250 ? 0.9 : 0.1));
    const events = [
      makeEvent(start + 240 * hour),
      makeEvent(start + 4 * day, start + 4 * day, 'event', 'other'),
    ];
    const estimate = (options: Partial<EffectOptions>) =>
      estimateEffects(tabulate(spoken), scoreTexts(spoken), events, {
        minPlacebos: 1,
        spanHours: 12,
        gaps: [],
        ...options,
      })[0]!;
    // Between the events' own days lie 3, 5 and 9 days; the gap leaves 2 and 4 of the last.
    expect(estimate({}).pPlacebo).toBeCloseTo(1 / 18, 12);
    const gap = { from: start + 13 * day, to: start + 15.5 * day, expected: 9 };
    expect(estimate({ gaps: [gap] }).pPlacebo).toBeCloseTo(1 / 15, 12);
  });

  it('gives no p where quiet dates are too few', () => {
    const { mood } = estimateOne(
      speakHourly(120, () => 0.1),
      makeEvent(start + 60 * hour),
    );
    expect(mood.estimate).toBeCloseTo(0, 12);
    expect(mood.pPlacebo).toBeNull();
    expect(mood.note).toContain('too few quiet dates that share no time (0; at least 19 are needed)');
  });

  it('refuses a mood of too few accounts, and says how many it needs', () => {
    const spoken = speakHourly(96, () => 0.1).filter((comment, h) => h < 48 || comment.account < 'a5');
    const { mood, comments_per_hour: rate } = estimateOne(spoken, makeEvent(start + 48 * hour));
    expect(mood).toMatchObject({ estimate: null, low: null, high: null, pPlacebo: null, commentsBefore: 48 });
    expect(mood.note).toBe(
      'No estimate: 12 accounts before and 7 after; at least 10 are needed on each side.',
    );
    expect(rate.estimate).toBeLessThan(0);
  });

  it('refuses a window without collection', () => {
    const spoken = speakHourly(96, () => 0.1);
    const first = estimateOne(spoken, makeEvent(start)).mood;
    expect(first.estimate).toBeNull();
    expect(first.note).toContain('0 h of the 48 h before were collected');
    const late = estimateOne(spoken, makeEvent(start + 300 * day)).comments_per_hour;
    expect(late).toMatchObject({ estimate: null, commentsBefore: 0, commentsAfter: 0 });
    const gap = { from: start + 48 * hour, to: start + 96 * hour, expected: 48 };
    const silent = estimateOne(spoken.slice(0, 48), makeEvent(gap.from), { gaps: [gap] }).comments_per_hour;
    expect(silent.estimate).toBeNull();
    expect(estimateOne([], makeEvent(start)).mood.estimate).toBeNull();
  });

  it('repeats itself with the same seed, whatever other events are asked about', () => {
    const random = createRandom(9);
    const spoken = speakHourly(300, () => random.next() - 0.5);
    const events = [
      makeEvent(start + 3 * day),
      makeEvent(start + 4 * day, start + 6 * day, 'measure', 'curfew'),
    ];
    const table = tabulate(spoken);
    const both = estimateEffects(table, scoreTexts(spoken), events, { seed: 3 });
    const alone = estimateEffects(table, scoreTexts(spoken), events.slice(1), { seed: 3 });
    expect(both.map((effect) => effect.event)).toEqual([
      'storm',
      'storm',
      'storm',
      'curfew',
      'curfew',
      'curfew',
    ]);
    expect(both.slice(3).map(({ low, high }) => [low, high])).toEqual(
      alone.map(({ low, high }) => [low, high]),
    );
    expect(both[0]!.note).toContain('Another event falls into these windows.');
    expect(estimateEffects(table, scoreTexts(spoken), events, { seed: 4 })[0]!.low).not.toBe(both[0]!.low);
  });

  it('warns when a window is no whole number of days', () => {
    const outage = makeEvent(start + 72 * hour, start + 78 * hour, 'outage');
    const spoken = Array.from({ length: 700 }, (_, i) => ({
      account: `a${i % 30}`,
      at: start + i * 0.2 * hour,
      score: 0,
    }));
    expect(estimateOne(spoken, outage).mood.note).toContain('daily rhythm');
    expect(estimateOne(spoken, makeEvent(start + 72 * hour)).mood.note).not.toContain('daily rhythm');
  });

  it('refuses wrong calls', () => {
    const spoken = speakHourly(3, () => 0);
    const table = tabulate(spoken);
    const scores = scoreTexts(spoken);
    expect(() => estimateEffects(table, scores, [makeEvent(5, 4)])).toThrow(
      'event "storm" ends before it starts',
    );
    expect(() => estimateEffects(table, scores, [], { draws: -1 })).toThrow('draws must be > 0 (got -1)');
    expect(() => estimateEffects(table, scores, [], { confidence: 2 })).toThrow('confidence');
    expect(() => estimateEffects(table, scoreTexts([]), [])).toThrow('one score for each comment');
  });
});
