import { almatyEvents, almatyShutdown } from './almatyEvents.js';
import type { Burst, Campaign, OutageOptions, SimulatedSection, ToneShift } from './sectionOptions.js';
import { simulateSection } from './simulateSection.js';

const { mobile, nationwide, almaty } = almatyShutdown;

export interface AlmatyOptions {
  readonly seed: number;
  readonly comments?: number;
  readonly accounts?: number;
  readonly campaigns?: 'all' | 'none';
  readonly outage?: boolean;
}

/** The campaigns planted in the Almaty scenario, each of another craft. */
export const almatyCampaigns: readonly Campaign[] = [
  { name: 'same-minute', kind: 'same-minute', accounts: 12, rounds: 8, spreadSeconds: 60, stance: 'support' },
  { name: 'template', kind: 'template', accounts: 10, rounds: 10, spreadSeconds: 600, stance: 'support' },
  { name: 'disguised', kind: 'disguised', accounts: 10, rounds: 8, spreadSeconds: 120, stance: 'support' },
  {
    name: 'slow-drip',
    kind: 'slow-drip',
    accounts: 8,
    rounds: 10,
    spreadSeconds: 7200,
    stance: 'opposition',
  },
  { name: 'reply-raid', kind: 'reply-raid', accounts: 8, rounds: 25, spreadSeconds: 60, stance: 'support' },
  { name: 'link-push', kind: 'link-push', accounts: 6, rounds: 8, spreadSeconds: 120, stance: 'opposition' },
  { name: 'vpn-adverts', kind: 'advert', accounts: 6, rounds: 30, spreadSeconds: 1800, participation: 0.6 },
];

/** What `simulateAlmaty` uses where the caller says nothing. */
export const almatyDefaults = {
  accounts: 4000,
  comments: 20_000,
  campaigns: 'all',
  outage: true,
  /** 2 to 20 January 2022 by Almaty time (UTC+6). */
  from: Date.UTC(2022, 0, 1, 18),
  to: Date.UTC(2022, 0, 20, 18),
  /** Known truth: from the end of the emergency, people turn this share of their negative comments into hopeful ones. */
  shift: { at: Date.UTC(2022, 0, 19), share: 0.15 } satisfies ToneShift,
} as const;

/** Access during the shutdown is sporadic; the capital had milder blocking than Almaty. */
const almatyOutage: OutageOptions = {
  intervals: [
    { place: 'Almaty', start: mobile.start, end: mobile.end, access: 0.6 },
    { place: 'Nur-Sultan', start: mobile.start, end: mobile.end, access: 0.6 },
    { place: 'Kazakhstan', start: mobile.start, end: mobile.end, access: 0.6 },
    { place: 'Almaty', start: almaty.start, end: almaty.end, access: 0.003 },
    { place: 'Nur-Sultan', start: nationwide.start, end: nationwide.end, access: 0.03 },
    { place: 'Kazakhstan', start: nationwide.start, end: nationwide.end, access: 0.012 },
  ],
  flood: 3,
  floodHours: 18,
};

/** When attention rises: first protests, the disruption, the shutdown, the return, the end of the emergency. */
const almatyBursts: readonly Burst[] = [
  { at: Date.UTC(2022, 0, 2, 9), size: 0.6, hours: 12 },
  { at: Date.UTC(2022, 0, 4, 9), size: 1.6, hours: 20 },
  { at: Date.UTC(2022, 0, 5, 4), size: 2.6, hours: 40 },
  { at: Date.UTC(2022, 0, 7, 9), size: 0.8, hours: 18 },
  { at: Date.UTC(2022, 0, 10, 4), size: 0.8, hours: 40 },
  { at: Date.UTC(2022, 0, 13, 6), size: 0.5, hours: 12 },
  { at: Date.UTC(2022, 0, 19, 4), size: 0.9, hours: 16 },
];

/**
 * Simulates the comments of a group like "I am a witness of Almaty" from 2 to 20 January 2022: the bundled dataset.
 *
 * The timeline is real (see `almatyEvents` for the sources); every account and every comment is made up. What is known
 * to be true of it (who is planted, where people live, how mood moves) stands in the dataset's README.
 *
 * What it can wrongly suggest: nothing follows from it about what people in Almaty wrote or felt.
 *
 * Defaults: {@link almatyDefaults}: 4,000 accounts, 20,000 comments, all campaigns, the shutdown.
 *
 * Cost: under two seconds.
 *
 * @example
 * import { simulateAlmaty } from 'in-concert';
 * const section = simulateAlmaty({ seed: 3, accounts: 100, comments: 400, campaigns: 'none' });
 * section.events.filter((event) => event.kind === 'outage').length; // => 2
 * section.truth.some((account) => account.role === 'coordinated'); // => false
 */
export function simulateAlmaty(options: AlmatyOptions): SimulatedSection {
  const { accounts, comments, campaigns, outage } = { ...almatyDefaults, ...options };
  return simulateSection({
    seed: options.seed,
    accounts,
    comments,
    from: almatyDefaults.from,
    to: almatyDefaults.to,
    outage: outage ? almatyOutage : null,
    campaigns: campaigns === 'all' ? almatyCampaigns : [],
    bursts: almatyBursts,
    shift: almatyDefaults.shift,
    viral: 'dated',
    groupId: 'witness-almaty',
    events: outage
      ? almatyEvents
      : almatyEvents.filter((event) => event.kind !== 'outage' && event !== mobile),
  });
}
