import type { Random } from '../stats/random.js';
import { viralTexts } from './phrases/slogans.js';
import type { Person } from './population.js';
import type { SectionOptions } from './sectionOptions.js';
import type { Timing } from './timing.js';
import type { Mood } from './topicChoice.js';

const hour = 3_600_000;

/** The copying of slogans, headlines and links by ordinary people. */
export interface ViralSpread {
  /** The text that this person happens to copy in this comment, or null. */
  share(random: Random, person: Person, at: number): { text: string; mood: Mood } | null;
}

/**
 * Each viral text starts at its moment and fades over hours. Every ordinary comment written meanwhile has the same
 * small chance to be a copy of it, so who shares it and when is independent of who else does: innocent copying.
 * Nobody shares the same text twice.
 */
export function drawViralSpread(
  random: Random,
  options: Pick<SectionOptions, 'from' | 'to' | 'viral'> & { timing: Timing },
): ViralSpread {
  const { from, to, viral = 'drawn', timing } = options;
  const spreads = (viral === 'none' ? [] : viralTexts).map((viralText) => ({
    ...viralText,
    start: viral === 'dated' ? Date.parse(viralText.at) : (timing.draw(random, 'Europe') ?? from),
    rate: 0.06 * Math.exp(0.7 * random.normal()),
    meanMs: (2.5 + random.exponential(3)) * hour,
    sharedBy: new Set<string>(),
  }));
  const running = spreads.filter((spread) => spread.start >= from && spread.start < to);
  return {
    share: (draws, person, at) => {
      let left = draws.next();
      for (const spread of running) {
        if (at < spread.start || at > spread.start + 12 * spread.meanMs) continue;
        left -= spread.rate * taste(spread.leaning, person) * Math.exp(-(at - spread.start) / spread.meanMs);
        if (left >= 0) continue;
        if (spread.sharedBy.has(person.accountId)) return null;
        spread.sharedBy.add(person.accountId);
        const mood = spread.leaning === 'support' ? 1 : spread.leaning === 'opposition' ? -1 : 0;
        return { text: copyByHand(draws, spread.text), mood };
      }
      return null;
    },
  };
}

/** People share what they agree with: twice as often as others, not exclusively. */
function taste(leaning: 'support' | 'opposition' | 'none', person: Person): number {
  if (leaning === 'none') return 1;
  const liking = leaning === 'support' ? person.mood[0] : person.mood[2];
  return 0.4 + 1.6 * liking;
}

/** Most copy exactly; some lose the end mark. */
function copyByHand(random: Random, text: string): string {
  return random.next() < 0.8 ? text : text.replace(/[.!?]$/, '');
}
