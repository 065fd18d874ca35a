import type { TimelineEvent } from '../model/event.js';
import { createRandom, type Random } from '../stats/random.js';
import { plantCampaign, type PlantedPost } from './campaigns.js';
import { describeOutage } from './describeOutage.js';
import { planComments, sortPlan } from './planComments.js';
import { drawPopulation, populationDefaults } from './population.js';
import type { Burst, CommentOrigin, SectionOptions, SimulatedSection } from './sectionOptions.js';
import type { Topic } from './phrases/phraseBank.js';
import { drawThreads } from './threads.js';
import { buildTiming } from './timing.js';
import { drawViralSpread } from './viral.js';
import { createWriter } from './writeComment.js';

const day = 86_400_000;

/** What `simulateSection` uses where the caller says nothing. */
export const sectionDefaults = {
  /** Four kinds of people: ordinary, supporters of the president, opponents, people abroad. */
  population: populationDefaults,
  /** No genuine change of mood. */
  shift: null,
  /** Slogans, headlines and links spread among ordinary people from random moments. */
  viral: 'drawn',
  groupId: 'g1',
  /** A moment of attention every two days on average. */
  daysPerBurst: 2,
  /** Comments under one post on average. */
  commentsPerThread: 50,
} as const;

/**
 * Simulates a comment section with known truth.
 *
 * People act independently of each other: each has an own level of activity (log-normal), hours (by time zone), mood and
 * way of typing; posts have Zipf-like popularity; slogans, headlines and links spread by independent copying. With
 * `campaigns: []` nobody acts in concert, so everything that a detector finds there is a false finding. Planted
 * campaigns add accounts that do. With an outage the locals fall silent and flood back.
 *
 * What it can wrongly suggest: texts come from phrase banks, so word statistics are simpler than people's, and
 * nobody holds a conversation. A detector that works here may fail on real comments.
 *
 * Formula: an account with activity a_i writes 1 + Poisson(c · a_i) comments, c set so that the sum is `comments`;
 * moments follow the rate rhythm(local hour) · attention(t) · access(place, t) · (1 + flood · e^(−Δt / floodHours)).
 *
 * Defaults: {@link sectionDefaults}. The total is about `comments`, not exactly; it is larger when the campaigns' own
 * comments leave less than one for each account.
 *
 * Cost: O(comments · log) with about 20 µs a comment; 20,000 comments take under a second.
 *
 * Source: non-homogeneous Poisson process by inversion (Çinlar 1975, ISBN 978-0-13-178137-3); sharing rates that decay
 * by hours as in Crane & Sornette (2008), https://doi.org/10.1073/pnas.0803685105 (here exponential).
 *
 * @throws RangeError when a number makes no sense.
 * @example
 * import { simulateSection } from 'in-concert';
 * const section = simulateSection({
 *   seed: 1, accounts: 50, comments: 200, from: Date.UTC(2022, 0, 2), to: Date.UTC(2022, 0, 5), outage: null, campaigns: [],
 * });
 * section.truth.length; // => 50
 * section.truth.some((account) => account.campaign !== ''); // => false
 */
export function simulateSection(options: SectionOptions): SimulatedSection {
  checkOptions(options);
  const { from, to, outage, campaigns, accounts } = options;
  const { population = sectionDefaults.population, shift = sectionDefaults.shift } = options;
  const { viral = sectionDefaults.viral, groupId = sectionDefaults.groupId } = options;
  // Each part has its own stream, so that a change in one part leaves the draws of the others alone.
  const master = createRandom(options.seed);
  const [forPeople, forBursts, forThreads, forCampaigns, forTimes, forViral, forText] = Array.from(
    { length: 7 },
    () => createRandom(master.integer(2 ** 32)),
  ) as [Random, Random, Random, Random, Random, Random, Random];

  const people = drawPopulation(forPeople, { accounts, population, campaigns });
  const bursts = options.bursts ?? drawBursts(forBursts, from, to);
  const timing = buildTiming({ from, to, outage, bursts });
  const count = Math.max(3, Math.round(options.comments / sectionDefaults.commentsPerThread));
  const threads = drawThreads(forThreads, { count, from, timing });
  const planted: PlantedPost[] = [];
  let firstPerson = 0;
  for (const campaign of campaigns) {
    planted.push(...plantCampaign(forCampaigns, { campaign, firstPerson, from, to, timing, threads }));
    firstPerson += campaign.accounts;
  }
  const own = planComments(forTimes, { people, comments: options.comments - planted.length, to, timing });
  const plan = sortPlan(own, planted);

  const spread = drawViralSpread(forViral, { from, to, viral, timing });
  const writer = createWriter(forText, { people, threads, timing, spread, shift });
  const rows = plan.map((planned) => writer.write(planned));
  const width = Math.max(6, String(rows.length).length);
  const events: readonly TimelineEvent[] = options.events ?? describeOutage(outage);
  return {
    comments: {
      commentId: rows.map((_, index) => `s${String(index + 1).padStart(width, '0')}`),
      accountId: plan.map((planned) => people[planned.person]!.accountId),
      groupId: rows.map(() => groupId),
      threadId: rows.map((row) => threads.ids[row.thread]!),
      createdAt: plan.map((planned) => planned.at),
      text: rows.map((row) => row.text),
    },
    truth: people
      .map(({ accountId, role, campaign, place, language }) => ({
        accountId,
        role,
        campaign,
        place,
        language,
      }))
      .sort((a, b) => (a.accountId < b.accountId ? -1 : 1)),
    commentTruth: {
      topic: rows.map((row): Topic => row.topic),
      origin: rows.map((row): CommentOrigin => row.origin),
      mood: rows.map((row): number => row.mood),
    },
    events,
  };
}

function drawBursts(random: Random, from: number, to: number): readonly Burst[] {
  return Array.from({ length: random.poisson((to - from) / day / sectionDefaults.daysPerBurst) }, () => ({
    at: from + random.next() * (to - from),
    size: 0.5 + random.exponential(1.5),
    hours: 2 + random.exponential(6),
  }));
}

function checkOptions(options: SectionOptions): void {
  const fail = (problem: string): never => {
    throw new RangeError(`simulateSection: ${problem}`);
  };
  const { accounts, comments, from, to, campaigns } = options;
  if (!Number.isSafeInteger(accounts) || accounts < 1)
    fail(`accounts must be a whole number > 0 (got ${accounts})`);
  if (!Number.isSafeInteger(comments) || comments < accounts) {
    fail(
      `comments must be a whole number of at least accounts, as everybody comments once (got ${comments})`,
    );
  }
  if (!(to > from)) fail(`to must be after from (got ${from} … ${to})`);
  if (to - from > 200 * day) fail(`the section may last 200 days at most (got ${(to - from) / day})`);
  const planted = campaigns.reduce((sum, campaign) => sum + campaign.accounts, 0);
  if (planted > accounts) fail(`campaigns need ${planted} accounts, but there are ${accounts}`);
  for (const { place, start, end, access } of options.outage?.intervals ?? []) {
    if (!(end > start)) fail(`the outage of ${place} must end after its start (got ${start} … ${end})`);
    if (!(access >= 0 && access <= 1)) fail(`access of ${place} must be in [0, 1] (got ${access})`);
  }
  for (const { name, rounds, spreadSeconds } of campaigns) {
    if (name === '') fail('a campaign must have a name');
    if (!(rounds > 0)) fail(`rounds of "${name}" must be > 0 (got ${rounds})`);
    if (!(spreadSeconds > 0)) fail(`spreadSeconds of "${name}" must be > 0 (got ${spreadSeconds})`);
  }
}
