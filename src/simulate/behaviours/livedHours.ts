import type { Random } from '../../stats/random.js';
import type { OutageOptions, Place } from '../sectionOptions.js';
import { buildTiming, type Timing } from '../timing.js';

const minute = 60_000;
const day = 86_400_000;

/** Moments at which people write: by day, in visits, not in an outage. */
export interface LivedHours {
  readonly outage: { readonly start: number; readonly end: number };
  /** A moment of somebody's day; `shift` hours later where it lives at other hours. */
  draw(random: Random, place: Place, shift?: (at: number) => number): number;
  /** Any hour, but not in an outage. */
  drawAny(random: Random, place: Place): number;
  /** Whether somebody of the place has a connection at the moment, by chance where few have. */
  isOpen(random: Random, place: Place, at: number): boolean;
  /** A moment of the day as if there were no outage. */
  drawThrough(random: Random, place: Place): number;
}

/** Five days without a connection in Almaty, in the second week; one person in fifty finds a way. */
export function buildLivedHours(from: number, weeks: number): LivedHours {
  const to = from + weeks * 7 * day;
  const interval = { place: 'Almaty', start: from + 9 * day, end: from + 14 * day, access: 0.02 } as const;
  const outage: OutageOptions = { intervals: [interval], flood: 1, floodHours: 8 };
  const cut = buildTiming({ from, to, outage, bursts: [] });
  const open = buildTiming({ from, to, outage: null, bursts: [] });
  const drawFrom = (timing: Timing, random: Random, place: Place): number =>
    timing.draw(random, place) ?? from;
  const isOpen = (random: Random, place: Place, at: number): boolean =>
    at >= from && at < to && random.next() < cut.access(place, at);
  return {
    outage: { start: interval.start, end: interval.end },
    isOpen,
    draw: (random, place, shift) => {
      if (shift === undefined) return drawFrom(cut, random, place);
      for (;;) {
        const at = drawFrom(open, random, place);
        const moved = at + 60 * minute * shift(at);
        if (isOpen(random, place, moved)) return moved;
      }
    },
    drawAny: (random, place) => {
      for (;;) {
        const at = from + Math.floor(random.next() * (to - from));
        if (isOpen(random, place, at)) return at;
      }
    },
    drawThrough: (random, place) => drawFrom(open, random, place),
  };
}

/** Seconds until the next comment of the same visit: something is read, then the text typed at the person's own speed. */
export function drawPause(random: Random, characters: number, charactersPerSecond: number): number {
  return characters / charactersPerSecond + 40 * Math.exp(1.1 * random.normal()) + 3;
}
