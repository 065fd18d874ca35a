import type { Random } from '../stats/random.js';
import type { PlantedPost } from './campaigns.js';
import { isLocal, type Person } from './population.js';
import type { Timing } from './timing.js';

/** A comment to be written: who, when, and what is fixed already. */
export interface PlannedComment {
  readonly person: number;
  readonly at: number;
  /** Follows the person's last comment within minutes, under the same post. */
  readonly continues: boolean;
  readonly planted: PlantedPost | null;
}

/** A third of comments follow the same person's previous one after some minutes. */
const continueShare = 0.3;
const continueMinutes = 7;

/** Draws who comments when: everybody once, the rest by activity, each person on their own. */
export function planComments(
  random: Random,
  options: { people: readonly Person[]; comments: number; to: number; timing: Timing },
): readonly PlannedComment[] {
  const { people, comments, to, timing } = options;
  const total = people.reduce((sum, person) => sum + person.activity, 0);
  const perActivity = Math.max(0, comments - people.length) / total;
  const plan: PlannedComment[] = [];
  people.forEach((someone, person) => {
    let last: number | null = null;
    for (let left = 1 + random.poisson(perActivity * someone.activity); left > 0; left--) {
      if (last !== null && random.next() < continueShare) {
        const next: number = last + 20_000 + Math.floor(random.exponential(continueMinutes) * 60) * 1000;
        if (next < to && random.next() < timing.access(someone.place, next)) {
          plan.push({ person, at: next, continues: true, planted: null });
          last = next;
          continue;
        }
      }
      last = drawMoment(random, someone, timing);
      if (last !== null) plan.push({ person, at: last, continues: false, planted: null });
    }
  });
  return plan;
}

/** Planned and planted comments in time order; ties stay in the order drawn. */
export function sortPlan(
  own: readonly PlannedComment[],
  planted: readonly PlantedPost[],
): readonly PlannedComment[] {
  const all = [...own];
  for (const post of planted) all.push({ person: post.person, at: post.at, continues: false, planted: post });
  return all
    .map((planned, drawn) => ({ planned, drawn }))
    .sort(byTimeThenDraw)
    .map(({ planned }) => planned);
}

interface Drawn {
  readonly planned: PlannedComment;
  readonly drawn: number;
}

function byTimeThenDraw(a: Drawn, b: Drawn): number {
  return a.planned.at - b.planned.at || a.drawn - b.drawn;
}

/** A moment for this person; locals do not all look in at the very minute when the connection returns. */
function drawMoment(random: Random, person: Person, timing: Timing): number | null {
  const back = isLocal(person.place) ? timing.returnOf(person.place) : null;
  let at = timing.draw(random, person.place);
  for (let attempt = 0; attempt < 8; attempt++) {
    if (at === null || back === null || at < back || at >= back + person.returnDelayMs) break;
    at = timing.draw(random, person.place);
  }
  return at;
}
