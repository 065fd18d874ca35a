import type { TimelineEvent } from '../../src/model/event.js';
import type {
  CannotSay,
  SectionStudy,
  ShiftDecomposition,
  StudiedEvent,
} from '../../src/model/eventStudy.js';

const hour = 3_600_000;

export const tooFew: CannotSay = {
  kind: 'cannot say',
  needed: [{ what: 'accounts before', needed: 10, found: 3 }],
  because: 'Cannot say: accounts before: at least 10 needed, 3 found.',
};

const part = (estimate: number, half: number, accounts: number) => ({
  estimate,
  low: estimate - half,
  high: estimate + half,
  comments: 3 * accounts,
  accounts,
});

/** A shift of +0.21: 0.05 within, −0.01 reweighting, 0.02 entry, 0.12 exit, 0.04 and −0.01 of two groups. */
export const sampleDecomposition: ShiftDecomposition = {
  kind: 'estimate',
  shift: part(0.21, 0.06, 640),
  shiftKept: part(0.18, 0.06, 620),
  composition: part(0.13, 0.05, 620),
  within: part(0.05, 0.03, 120),
  reweighting: part(-0.01, 0.03, 120),
  entry: part(0.02, 0.04, 150),
  exit: part(0.12, 0.04, 350),
  setAside: [
    { name: 'g1', ...part(0.04, 0.02, 12) },
    { name: 'g2', ...part(-0.01, 0.02, 8) },
  ],
  setAsideTotal: part(0.03, 0.02, 20),
  strata: [],
  touched: null,
  effectiveAccounts: 410,
  effectiveStayed: 80,
};

export const sampleStudied: StudiedEvent = {
  event: 'Invented internet shutdown',
  shift: {
    kind: 'estimate',
    estimate: 0.21,
    low: 0.15,
    high: 0.27,
    standardError: 0.03,
    accounts: 640,
    comments: 1920,
    effectiveAccounts: 410,
  },
  decomposition: sampleDecomposition,
  withoutCopied: { ...sampleDecomposition, shiftKept: part(0.16, 0.06, 579) },
  placebo: {
    kind: 'estimate',
    estimate: 0.21,
    ratio: 7,
    p: 1 / 21,
    placebos: Array.from({ length: 80 }, (_, k) => ({
      at: Date.UTC(2021, 9, 1) + 6 * k * hour,
      estimate: 0.03 * Math.sin(k),
      ratio: Math.sin(k),
    })),
    independent: 20,
  },
  placeboWithin: tooFew,
  againstControls: null,
};

/** The first outage with an answer, the first event with a shift whose reasons cannot be said, all others refused. */
export function sampleStudy(events: readonly TimelineEvent[]): SectionStudy {
  const first = events.findIndex(({ kind }) => kind === 'outage');
  const studied = events.map(({ name }, index): StudiedEvent => {
    if (index === first) return { ...sampleStudied, event: name };
    const refused = {
      event: name,
      shift: tooFew,
      decomposition: tooFew,
      placebo: tooFew,
      placeboWithin: tooFew,
      againstControls: null,
    };
    return index === 0 ? { ...refused, shift: sampleStudied.shift } : refused;
  });
  const from = Date.UTC(2022, 0, 1, 18);
  const count = (scale: number) =>
    Array.from({ length: 72 }, (_, bin) =>
      bin === 50 ? null : Math.round(scale * (2 + Math.sin(bin * 1.57))),
    );
  return {
    series: {
      kind: 'estimate',
      terms: [
        {
          event: events[first]!.name,
          term: 'level',
          estimate: 0.2,
          low: 0.05,
          high: 0.35,
          standardError: 0.06,
          criticalValue: 2.5,
          p: 0.004,
        },
      ],
      refused: [{ ...tooFew, event: events[0]!.name }],
      trendPerDay: 0.001,
      bins: 72,
      used: 70,
      columns: 8,
      lag: 10,
      diagnostics: { durbinWatson: 1.9, ljungBox: { lags: 10, statistic: 9, p: 0.53 } },
      fitted: [],
      counterfactual: [],
    },
    events: studied,
    changePoints: {
      kind: 'estimate',
      changes: [
        {
          after: Date.UTC(2022, 0, 5, 6),
          before: Date.UTC(2022, 0, 5, 6),
          meanBefore: -0.1,
          meanAfter: 0.11,
          sdBefore: 0.1,
          sdAfter: 0.12,
        },
        {
          after: Date.UTC(2022, 0, 15, 12),
          before: Date.UTC(2022, 0, 16, 0),
          meanBefore: 0.11,
          meanAfter: 0.02,
          sdBefore: 0.12,
          sdAfter: 0.1,
        },
      ],
      penalty: 12.8,
      noise: 1,
      autocorrelation: 0.2,
      used: 70,
    },
    changeBinHours: 6,
    spanHours: 48,
    binHours: 6,
    draws: 500,
    confidence: 0.95,
    coverage: events.map(() => ({
      before: { plannedHours: 48, collectedHours: 48 },
      after: { plannedHours: 48, collectedHours: 48 },
      startsInGap: false,
      communities: null,
    })),
    sets: [
      { name: 'g1', accounts: 12 },
      { name: 'g2', accounts: 8 },
    ],
    copiedAccounts: 41,
    measure: null,
    controls: null,
    connectivity: null,
    places: null,
    access: [],
    suspected: [],
    main: first,
    online: {
      from,
      binHours: 6,
      by: 'presence',
      event: events[first]!.name,
      streams: [
        { name: 'before and after', comments: count(10) },
        { name: 'only before', comments: count(3) },
        { name: 'only after', comments: count(4) },
      ],
    },
  };
}
