import { createRandom } from '../../stats/random.js';
import type { Place } from '../sectionOptions.js';
import { assignReplies } from './assignReplies.js';
import {
  behaviourDefaults,
  innocentBehaviours,
  patternBehaviours,
  type Behaviour,
  type BehaviourOptions,
  type SimulatedBehaviours,
} from './behaviourKinds.js';
import { buildLivedHours } from './livedHours.js';
import { drawMatches } from './matches.js';
import { writeDrafts } from './writeDrafts.js';

const hour = 3_600_000;

/**
 * Simulates accounts of known behaviour in one comment section: ordinary people, accounts with one unusual pattern each, and
 * honest look-alikes (shift workers, fans at live matches, moderators with prepared answers, newsrooms).
 *
 * What it can wrongly suggest: a signal that tells these apart may fail on real accounts, whose patterns are mixed and weaker.
 * Formula: ordinary people write in visits of 1 + Poisson(0.8) comments; the visits follow the daily rhythm of
 * `simulateSection`, pauses within a visit are the time to type the text at 2 to 5.5 characters a second plus a log-normal
 * time of reading. Half of the comments are replies. The patterns are described at `patternBehaviours`.
 *
 * Defaults: {@link behaviourDefaults}. Seven in ten state Almaty as their place, where an outage lasts five days.
 * Cost: some 30 µs a comment.
 * Source: log-normal response times, Stouffer et al. 2006, https://doi.org/10.48550/arXiv.physics/0605027
 *
 * @throws RangeError when a number makes no sense.
 * @example
 * import { buildCommentTable, simulateBehaviours } from 'in-concert';
 * const { comments, truth } = simulateBehaviours({ seed: 1, ordinary: 10, each: 5 });
 * buildCommentTable(comments).rows; // => 2100
 * truth.get('a0003'); // => 'ordinary'
 */
export function simulateBehaviours(
  options: Partial<BehaviourOptions> & Pick<BehaviourOptions, 'seed'>,
): SimulatedBehaviours {
  const { seed, comments, ordinary, each, from, weeks } = { ...behaviourDefaults, ...options };
  for (const [name, value] of Object.entries({ comments, ordinary, each })) {
    if (Number.isSafeInteger(value) && value >= 0) continue;
    throw new RangeError(`simulateBehaviours: ${name} must be a whole number ≥ 0 (got ${value})`);
  }
  if (!Number.isInteger(weeks) || weeks < 2 || weeks > 28) {
    throw new RangeError(`simulateBehaviours: weeks must be a whole number from 2 to 28 (got ${weeks})`);
  }
  const master = createRandom(seed);
  const random = createRandom(master.integer(2 ** 32));
  const forReplies = createRandom(master.integer(2 ** 32));
  const hours = buildLivedHours(from, weeks);
  const matches = drawMatches(random, from, weeks);
  const behaviours = [
    ...Array<Behaviour>(ordinary).fill('ordinary'),
    ...[...patternBehaviours, ...innocentBehaviours].flatMap((one) => Array<Behaviour>(each).fill(one)),
  ];
  const nameOf = (account: number): string => `a${String(account).padStart(4, '0')}`;
  const places: Place[] = [];
  let together: readonly number[] = [];
  const drafts = behaviours.flatMap((behaviour, account) => {
    const drawn = random.next() < 0.7 ? 'Almaty' : random.next() < 0.6 ? 'Russia' : 'Siberia';
    const place = behaviour === 'through-outage' ? 'Almaty' : behaviour === 'in-step' ? 'Russia' : drawn;
    places.push(place);
    if (behaviour === 'in-step' && (account - behaviours.indexOf('in-step')) % 5 === 0) {
      const moments = Math.round(0.4 * comments);
      together = Array.from({ length: moments }, () => hours.draw(random, 'Russia'));
    }
    return writeDrafts(random, {
      account,
      behaviour,
      place,
      comments,
      from,
      weeks,
      hours,
      matches,
      together,
    });
  });
  const placed = assignReplies(forReplies, drafts);
  const idOf = (row: number): string => `c${String(row).padStart(6, '0')}`;
  return {
    comments: {
      commentId: placed.map((_, row) => idOf(row)),
      account: placed.map(({ account }) => nameOf(account)),
      // A post every six hours.
      thread: placed.map(({ thread, at }) =>
        thread === '' ? `post${Math.floor((at - from) / (6 * hour))}` : thread,
      ),
      parent: placed.map(({ parent }) => (parent < 0 ? '' : idOf(parent))),
      at: placed.map(({ at }) => at),
      text: placed.map(({ text }) => text),
      columns: { place: placed.map(({ account }) => places[account]!) },
    },
    truth: new Map(behaviours.map((behaviour, account) => [nameOf(account), behaviour])),
    events: [
      {
        name: 'Internet outage',
        ...hours.outage,
        kind: 'outage',
        places: ['Almaty'],
        source: 'simulated',
        confidence: 'exact',
      },
    ],
  };
}
