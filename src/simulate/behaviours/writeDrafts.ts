import { headlinesOf, writeText } from './behaviourTexts.js';
import type { Behaviour, Draft } from './behaviourKinds.js';
import { drawPause, type LivedHours } from './livedHours.js';
import type { Match } from './matches.js';
import type { Place } from '../sectionOptions.js';
import type { Random } from '../../stats/random.js';

const second = 1000;
const minute = 60_000;
const hour = 3_600_000;

export interface DraftOptions {
  readonly account: number;
  readonly behaviour: Behaviour;
  readonly place: Place;
  readonly comments: number;
  readonly from: number;
  readonly weeks: number;
  readonly hours: LivedHours;
  readonly matches: readonly Match[];
  /** Moments at which the account's group is in step. */
  readonly together: readonly number[];
}

/** The comments of one account. */
export function writeDrafts(random: Random, options: DraftOptions): Draft[] {
  const drafts: Draft[] = [];
  const add = (at: number, text = writeText(random), reply: Draft['reply'] = 'none', thread = ''): number =>
    drafts.push({ account: options.account, at, text, reply, thread });
  const { behaviour, comments, hours, place } = options;
  const replies = (): Draft['reply'] => (random.next() < 0.5 ? 'read' : 'none');
  const speed = 2 + 3.5 * random.next();
  /** Visits of one to five comments, until there are `count` in all. */
  const visit = (count: number, draw: () => number): void => {
    while (drafts.length < count) {
      let at = draw();
      for (let rest = 1 + random.poisson(0.8); rest > 0 && drafts.length < count; rest--) {
        const text = writeText(random);
        at += second * drawPause(random, text.length, speed);
        add(at, text, replies());
      }
    }
  };
  const liveOrdinary = (count: number): void => visit(count, () => hours.draw(random, place));

  switch (behaviour) {
    case 'even-gaps':
    case 'grid-slots': {
      const span = options.weeks * 7 * 24 * hour;
      const gap = Math.min(span / (comments + 1), 20 * minute * 2 ** (4 * random.next()));
      const start = options.from + random.next() * (span - gap * comments);
      const spread = behaviour === 'even-gaps' ? 0.05 : 0.45;
      let at = start;
      for (let k = 0; k < comments; k++) {
        const early = gap * spread * (2 * random.next() - 1);
        at = behaviour === 'even-gaps' ? at + gap + early : start + gap * (k + 0.5) + early;
        add(at, undefined, replies());
      }
      break;
    }
    case 'clock-minutes': {
      const step = 10 * minute;
      liveOrdinary(comments);
      for (const draft of drafts) {
        draft.at = Math.ceil(hours.draw(random, place) / step) * step + second * (1 + random.integer(20));
        draft.reply = 'none';
      }
      break;
    }
    case 'sleepless':
      while (drafts.length < comments) add(hours.drawAny(random, place), undefined, replies());
      break;
    case 'instant-typing':
      liveOrdinary(Math.ceil(0.7 * comments));
      for (const first of drafts.slice(0, comments - drafts.length)) {
        add(first.at + second * (1 + random.integer(3)), writeText(random, 3));
      }
      break;
    case 'instant-replies':
      liveOrdinary(comments);
      for (const draft of drafts) if (random.next() < 0.7) draft.reply = 'instant';
      break;
    case 'in-step':
      for (const moment of options.together) add(moment + 4 * second * random.next(), undefined, 'none');
      liveOrdinary(comments);
      break;
    case 'through-outage':
      visit(comments, () => hours.drawThrough(random, place));
      break;
    case 'shift-worker': {
      const first = random.integer(3);
      const shiftOf = (at: number): number =>
        [0, 8, 16][(first + Math.floor((at - options.from) / (7 * 24 * hour))) % 3]!;
      visit(comments, () => hours.draw(random, place, shiftOf));
      break;
    }
    case 'live-match': {
      const watched = options.matches.filter(() => random.next() < 0.7);
      while (drafts.length < comments / 2) {
        const match = random.pick(watched.length === 0 ? options.matches : watched);
        const at = random.pick(match.moments) + second * (8 + 25 * Math.exp(0.6 * random.normal()));
        if (!hours.isOpen(random, place, at)) continue;
        // Nobody types two comments at once: the moment is taken up once.
        if (drafts.some((draft) => Math.abs(draft.at - at) < 30 * second)) continue;
        add(at, writeText(random, 1), 'none', match.thread);
      }
      liveOrdinary(comments);
      break;
    }
    case 'moderator': {
      const answers = Array.from({ length: 4 }, () => writeText(random, 3));
      while (drafts.length < 0.7 * comments) {
        let at = hours.draw(random, place);
        for (let rest = 3 + random.poisson(3); rest > 0 && drafts.length < 0.7 * comments; rest--) {
          at += second * (6 + random.exponential(25));
          add(at, random.pick(answers), 'read');
        }
      }
      liveOrdinary(comments);
      break;
    }
    case 'newsroom': {
      while (drafts.length < comments) {
        let at = hours.drawAny(random, place);
        add(at, headlinesOf(random), 'none');
        while (random.next() < 0.25 && drafts.length < comments) {
          at += second * (4 + random.integer(15));
          add(at, headlinesOf(random), 'none');
        }
      }
      break;
    }
    case 'ordinary':
      liveOrdinary(comments);
  }
  return drafts;
}
