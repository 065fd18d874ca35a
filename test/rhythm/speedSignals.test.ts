import { describe, expect, it } from 'vitest';
import type { CommentInput } from '../../src/ingest/buildTable.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { measureOutageShare } from '../../src/rhythm/outageShare.js';
import { measureReplyLatency } from '../../src/rhythm/replyLatency.js';
import { measureSynchrony } from '../../src/rhythm/synchrony.js';
import { measureTypingSpeed } from '../../src/rhythm/typingSpeed.js';
import { createRandom } from '../../src/stats/random.js';
import { arrange, codeOf, day, hour, monday, second, write } from './arrangeRows.js';

describe('typing_speed', () => {
  const sentence = 'a new sentence of about forty letters, no. ';
  const pairs = (account: string, gap: number, text: (k: number) => string): CommentInput[] =>
    Array.from({ length: 20 }, (_, k) => ({
      account,
      at: monday + Math.floor(k / 2) * hour + (k % 2) * gap,
      text: text(k),
    }));

  it('counts unique texts that nobody types so soon, not pasted ones, links or short words', () => {
    const input = arrange([
      ...pairs('fast', second, (k) => `${sentence}${k}`),
      ...pairs('slow', 20 * second, (k) => `slow ${sentence}${k}`),
      ...pairs('paste', second, (k) => `pasted ${sentence}${k % 2}`),
      ...pairs('links', second, (k) => `link ${sentence} https://news.example/${k}`),
      ...pairs('short', second, (k) => `yes ${k}`),
    ]);
    const { value, opportunities } = measureTypingSpeed(input);
    expect(value[codeOf(input, 'fast')]).toBeCloseTo(10 / 19, 12);
    expect(value[codeOf(input, 'slow')]).toBe(0);
    for (const name of ['paste', 'links', 'short']) {
      expect(value[codeOf(input, name)]).toBeNaN();
      expect(opportunities[codeOf(input, name)]).toBe(0);
    }
  });

  it('gives a text the whole unit of the clock', () => {
    const rows = pairs('a', 0, (k) => `${sentence}${k}`);
    expect(measureTypingSpeed(arrange(rows)).value[0]).toBe(0);
    const fine = [...rows, { account: 'b', at: monday + 7 * second, text: 'x' }];
    expect(measureTypingSpeed(arrange(fine)).value[0]).toBeCloseTo(10 / 19, 12);
  });

  it('leaves out what was held back by an outage', () => {
    const outage = { name: 'cut', start: monday, end: monday + 11 * hour, kind: 'outage' } as const;
    const events: TimelineEvent[] = [{ ...outage, places: [], source: '', confidence: '' }];
    const rows = pairs('a', second, (k) => `${sentence}${k}`);
    expect(measureTypingSpeed(arrange(rows, { events })).opportunities[0]).toBe(0);
  });
});

describe('reply_latency', () => {
  const read =
    'words to be read, and there are more of them than one can take in at a glance or in one second';
  const talk = (latency: number, answer: (k: number) => string, account = 'b'): CommentInput[] =>
    Array.from({ length: 10 }, (_, k) => [
      { commentId: `c${k}`, account: 'a', at: monday + k * hour + (k % 2), text: `${read} ${k}` },
      {
        commentId: `r${k}`,
        account,
        at: monday + k * hour + (k % 2) + latency,
        text: answer(k),
        parent: `c${k}`,
      },
    ]).flat();
  const valueOf = (rows: CommentInput[]): number => {
    const input = arrange(rows);
    return measureReplyLatency(input).value[codeOf(input, 'b')]!;
  };

  it('asks for the time to read the comment and to type the answer', () => {
    expect(valueOf(talk(2 * second, (k) => `no ${k}`))).toBe(1);
    expect(valueOf(talk(5 * second, (k) => `no ${k}`))).toBe(0);
    expect(
      valueOf(talk(5 * second, (k) => `an answer that takes more than five seconds to type, no. ${k}`)),
    ).toBe(1);
    expect(valueOf(talk(5 * second, () => 'an answer that takes more than five seconds to type'))).toBe(0);
  });

  it('leaves out replies to oneself, and is empty without replies', () => {
    const input = arrange(talk(second, (k) => `no ${k}`, 'a'));
    expect(measureReplyLatency(input).opportunities[0]).toBe(0);
    expect(measureReplyLatency(arrange(write('a', [1, 2, 3]))).value[0]).toBeNaN();
  });
});

describe('synchrony', () => {
  const random = createRandom(9);
  const crowd = Array.from({ length: 4000 }, (_, k) => ({
    commentId: `x${k}`,
    account: `x${k % 100}`,
    at: monday + second * Math.floor(14 * 86_400 * random.next()),
    text: 'x',
  }));
  const moments = Array.from({ length: 15 }, () => monday + second * random.integer(14 * 86_400));
  const inStep = (reply: boolean): CommentInput[] =>
    moments.flatMap((at, k) => [
      { commentId: `a${k}`, account: 'a', at, text: 'x' },
      { commentId: `b${k}`, account: 'b', at: at + 3 * second, text: 'x', parent: reply ? `a${k}` : null },
    ]);

  it('finds the two and nobody else', () => {
    const input = arrange([...crowd, ...inStep(false)]);
    const { value, p } = measureSynchrony(input);
    expect(value[codeOf(input, 'a')]).toBeGreaterThan(0.9);
    expect(p[codeOf(input, 'b')]).toBeLessThan(1e-9);
    expect(value.filter((one) => one > 0)).toHaveLength(2);
  });

  it('does not count replies to each other', () => {
    const input = arrange([...crowd, ...inStep(true)]);
    expect(measureSynchrony(input).value[codeOf(input, 'a')]).toBe(0);
  });

  it('finds nobody in a crowd that reacts to the same moments', () => {
    const goals = Array.from({ length: 30 }, () => monday + second * random.integer(14 * 86_400));
    const rows = goals.flatMap((goal) =>
      Array.from({ length: 120 }, () => ({
        account: `x${random.integer(200)}`,
        at: goal + second * Math.floor(random.exponential(15)),
        text: 'x',
      })),
    );
    expect(measureSynchrony(arrange(rows)).value.filter((one) => one > 0)).toHaveLength(0);
  });

  it('says nothing where times are dates', () => {
    const dated = crowd.map((row) => ({ ...row, at: Math.floor(row.at / day) * day }));
    expect(measureSynchrony(arrange(dated)).value.every(Number.isNaN)).toBe(true);
  });
});

describe('outage_share', () => {
  const outage: TimelineEvent = {
    name: 'cut',
    start: monday + 10 * day,
    end: monday + 15 * day,
    kind: 'outage',
    places: ['Almaty'],
    source: '',
    confidence: '',
  };
  const days = Array.from({ length: 30 }, (_, k) => monday + k * day);
  const live = (account: string, place: string | null, silent: boolean): CommentInput[] =>
    days
      .filter((at) => !silent || at < outage.start || at >= outage.end)
      .map((at) => ({ account, at, text: 'x', columns: { city: place } }));
  const rows = [
    ...Array.from({ length: 30 }, (_, k) => live(`local${k}`, 'almaty', true)).flat(),
    ...Array.from({ length: 30 }, (_, k) => live(`far${k}`, 'Oslo', false)).flat(),
    ...live('through', 'almaty', false),
    ...live('nowhere', null, false),
  ];

  it('compares with those of the same place, and only where the outage was', () => {
    const input = arrange(rows, { events: [outage] });
    const { value, p } = measureOutageShare(input);
    const through = codeOf(input, 'through');
    expect(value[through]).toBeCloseTo(5 / 30, 12);
    expect(p[through]).toBeLessThan(1e-4);
    expect(value[codeOf(input, 'local3')]).toBe(0);
    expect(value[codeOf(input, 'far3')]).toBeNaN();
    expect(value[codeOf(input, 'nowhere')]).toBeNaN();
  });

  it('is empty without an outage', () => {
    expect(measureOutageShare(arrange(rows)).value.every(Number.isNaN)).toBe(true);
  });
});
