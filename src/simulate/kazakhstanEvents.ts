import type { EventPrecision, TimelineEvent } from '../model/event.js';
import { almatyShutdown } from './almatyEvents.js';

const radar =
  'https://gixtools.net/2022/01/internet-shut-down-in-kazakhstan-amid-unrest/ (copy of the Cloudflare Radar report)';
const netblocks =
  'https://www.knowasiak.com/internet-disrupted-in-kazakhstan-amid-energy-price-protests/ (copy of the NetBlocks report)';
const ccdcoe = 'https://cyberlaw.ccdcoe.org/wiki/Kazakhstan_internet_blockage_(2022)';
const resignation =
  'https://detector.media/monitorynh-internetu/article/196593/ ; https://adware.guru/kazakhstan-authorities-turned-off-the-internet';
const emergency = 'http://portuguese.people.cn/n3/2022/0106/c309808-9941501.html';
const nationwide = 'https://thediplomaticinsight.com/president-of-kazakhstan-declares-nationwide-emergency/';
const chaos = 'Information Chaos in Kazakhstan (The Diplomat, January 2022)';
const report = 'Qazaqstan Shutdown 2022: Business, Internet, and Human Rights (special report)';
const radioLiberty = 'https://www.rferl.org/a/kazakhstan-unrest-internet-resumes-almaty/31646931.html';
const foreignMinistry =
  'https://pledgetimes.com/kazakhstan-did-not-use-foreign-developments-to-block-the-internet/';

interface Fact {
  readonly name: string;
  readonly kind: TimelineEvent['kind'];
  readonly places: readonly string[];
  readonly source: string;
}

const fact = (kind: Fact['kind'], name: string, places: string, source: string): Fact => ({
  name,
  kind,
  places: places.split(';'),
  source,
});

/** Dates are days of the clock of Almaty and Nur-Sultan, UTC+6 then; the last day belongs to the event. */
const onDays = (first: number, last: number, told: Fact): TimelineEvent => ({
  ...told,
  start: Date.UTC(2022, 0, first, -6),
  end: Date.UTC(2022, 0, last + 1, -6),
  confidence: 'date only',
  precision: 'day',
});

const at = (time: string, precision: EventPrecision, told: Fact): TimelineEvent => ({
  ...told,
  start: Date.parse(time),
  end: Date.parse(time),
  confidence: 'approx',
  precision,
});

/**
 * Kazakhstan in January 2022 for studies of real data: protests, shutdown and state of emergency, each with a public
 * source.
 *
 * What it can get wrong: reports give dates, seldom hours, and they differ. Routes were withdrawn about 15 minutes after
 * traffic fell; NetBlocks puts the nationwide shutdown at about 17:00 local time, which is 11:00 UTC. In Almaty access
 * began to come back early on 10 January, but no stable internet is reported before the 11th. Between 5 and 10 January
 * some cities were online for a few hours a day, of which no table of hours is public.
 *
 * @example
 * import { checkTimeline, kazakhstanEvents } from 'in-concert';
 * kazakhstanEvents.filter(({ kind }) => kind === 'outage').map(({ places }) => places[0]); // => ['Kazakhstan', 'Almaty']
 * checkTimeline(kazakhstanEvents).outagesWithoutEnd; // => []
 */
export const kazakhstanEvents: readonly TimelineEvent[] = [
  onDays(
    2,
    2,
    fact(
      'event',
      'Protests begin in Zhanaozen over the price of gas',
      'Zhanaozen',
      'https://dig.watch/updates/internet-disruption-in-kazakhstan-amid-energy-price-protests',
    ),
  ),
  onDays(
    4,
    4,
    fact('event', 'Disruption of the internet reported, from the evening on', 'Kazakhstan', netblocks),
  ),
  almatyShutdown.mobile,
  at('2022-01-04T16:00:00Z', 'hour', fact('event', 'Traffic of Tele2 and Kcell falls', 'Kazakhstan', radar)),
  onDays(5, 5, fact('event', 'Government resigns', 'Kazakhstan', resignation)),
  onDays(5, 5, fact('event', 'Peaceful protest turns into riots', 'Almaty', chaos)),
  onDays(5, 5, fact('event', 'Help of the CSTO requested, in the evening', 'Kazakhstan', resignation)),
  onDays(5, 19, fact('measure', 'State of emergency in Almaty and Mangystau', 'Almaty;Mangystau', emergency)),
  onDays(
    5,
    19,
    fact('measure', 'State of emergency in the whole country', 'Kazakhstan', `${nationwide} ; ${report}`),
  ),
  {
    ...almatyShutdown.nationwide,
    source: `${radar} ; ${ccdcoe}`,
    confidence: 'start: minutes (traffic 10:30, routes about 10:45 UTC); end: date only',
  },
  {
    ...almatyShutdown.almaty,
    source: `${chaos} ; Access Now #KeepItOn registry (4 to 11 January) ; ${foreignMinistry}`,
    confidence: 'start: minutes; end: date only, first access a day earlier',
  },
  onDays(6, 6, fact('measure', 'Counter-terrorist operation announced', 'Kazakhstan', foreignMinistry)),
  onDays(
    6,
    8,
    fact('event', 'A source in the capital cannot be reached for over 48 hours', 'Nur-Sultan', chaos),
  ),
  onDays(
    8,
    8,
    fact('measure', 'Round-the-clock access to selected resources announced', 'Kazakhstan', report),
  ),
  onDays(8, 8, fact('measure', 'Return of the internet by stages announced', 'Kazakhstan', radioLiberty)),
  onDays(
    10,
    10,
    fact('event', 'Internet begins to return to Almaty, early in the day', 'Almaty', radioLiberty),
  ),
  onDays(
    10,
    10,
    fact(
      'event',
      'Cable internet restored in the capital',
      'Nur-Sultan',
      'https://en.trend.az/casia/kazakhstan/3538556.html',
    ),
  ),
  onDays(10, 10, fact('measure', 'Waived penalties, free calls and TV announced', 'Kazakhstan', report)),
  onDays(
    13,
    13,
    fact('measure', 'Official website collects photo, audio and video', 'Almaty;Kazakhstan', report),
  ),
  onDays(19, 19, fact('event', 'End of the state of emergency', 'Kazakhstan', `${emergency} ; ${report}`)),
].sort((a, b) => a.start - b.start);

/** The timelines that come with the package, by name. */
export const shippedTimelines = { 'kazakhstan-january-2022': kazakhstanEvents } as const;
