import type { EventPrecision, TimelineEvent } from '../model/event.js';

const radar =
  'https://gixtools.net/2022/01/internet-shut-down-in-kazakhstan-amid-unrest/ (copy of the Cloudflare Radar report)';
const ccdcoe = 'https://cyberlaw.ccdcoe.org/wiki/Kazakhstan_internet_blockage_(2022)';
const report = 'Qazaqstan Shutdown 2022: Business, Internet, and Human Rights (special report)';
const resignation =
  'https://detector.media/monitorynh-internetu/article/196593/ ; https://adware.guru/kazakhstan-authorities-turned-off-the-internet';

const row = (
  name: string,
  start: string,
  end: string,
  kind: TimelineEvent['kind'],
  places: readonly string[],
  source: string,
  confidence: string,
  precision: EventPrecision = 'day',
  edges: Pick<TimelineEvent, 'startPrecision' | 'endPrecision'> = {},
): TimelineEvent => ({
  name,
  start: Date.parse(start),
  end: Date.parse(end),
  kind,
  places,
  source,
  confidence,
  precision,
  ...edges,
});

/** Nationwide, and Almaty, which was cut off longest: the very intervals that the simulation uses. */
export const almatyShutdown = {
  mobile: row(
    'Mobile internet disrupted',
    '2022-01-04T14:30:00Z',
    '2022-01-05T10:30:00Z',
    'event',
    ['Kazakhstan'],
    radar,
    'approx',
    'hour',
  ),
  nationwide: row(
    'Nationwide internet shutdown',
    '2022-01-05T10:30:00Z',
    '2022-01-10T00:00:00Z',
    'outage',
    ['Kazakhstan'],
    `${radar} ; ${ccdcoe}`,
    'start: minutes; end: date only',
    'day',
    { startPrecision: 'minute', endPrecision: 'day' },
  ),
  almaty: row(
    'Internet shutdown in Almaty, cut off longest',
    '2022-01-05T10:30:00Z',
    '2022-01-11T00:00:00Z',
    'outage',
    ['Almaty'],
    'Information Chaos in Kazakhstan (The Diplomat, January 2022) ; Access Now #KeepItOn registry (end date)',
    'start: minutes; end: date only',
    'day',
    { startPrecision: 'minute', endPrecision: 'day' },
  ),
} as const;

/**
 * The timeline of the simulated section, with its sources. Where only a date is known, a moment stands at 00:00 UTC of
 * it, as that is when the simulation lets it happen; `kazakhstanEvents` is for real data.
 */
export const almatyEvents: readonly TimelineEvent[] = [
  row(
    'Protests begin in Zhanaozen over the price of gas',
    '2022-01-02T00:00:00Z',
    '2022-01-02T00:00:00Z',
    'event',
    ['Zhanaozen'],
    'https://dig.watch/updates/internet-disruption-in-kazakhstan-amid-energy-price-protests',
    'date only',
  ),
  almatyShutdown.mobile,
  row(
    'Government resigns, CSTO help requested in the evening',
    '2022-01-05T00:00:00Z',
    '2022-01-05T00:00:00Z',
    'event',
    ['Kazakhstan'],
    resignation,
    'date only',
  ),
  row(
    'State of emergency',
    '2022-01-05T00:00:00Z',
    '2022-01-19T00:00:00Z',
    'measure',
    ['Kazakhstan'],
    `${resignation} ; ${report}`,
    'date only',
  ),
  almatyShutdown.nationwide,
  almatyShutdown.almaty,
  row(
    'Round-the-clock access to selected resources announced',
    '2022-01-08T00:00:00Z',
    '2022-01-08T00:00:00Z',
    'measure',
    ['Kazakhstan'],
    report,
    'date only',
  ),
  row(
    'Waived penalties, free calls and TV announced',
    '2022-01-10T00:00:00Z',
    '2022-01-10T00:00:00Z',
    'measure',
    ['Kazakhstan'],
    report,
    'date only',
  ),
  row(
    'Official website collects photo, audio and video',
    '2022-01-13T00:00:00Z',
    '2022-01-13T00:00:00Z',
    'measure',
    ['Almaty', 'Kazakhstan'],
    report,
    'date only',
  ),
  row(
    'End of the state of emergency',
    '2022-01-19T00:00:00Z',
    '2022-01-19T00:00:00Z',
    'event',
    ['Kazakhstan'],
    report,
    'date only',
  ),
];
