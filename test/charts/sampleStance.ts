import type { StanceFindings, StancePoint } from '../../src/model/stance.js';
import { hour, start } from './sampleGroups.js';

/** An invented stance toward two targets over 60 hours: a gap in the collection, an hour that nobody names them in. */
export function sampleStance(): StanceFindings {
  const series = (mean: number): StancePoint[] =>
    Array.from({ length: 60 }, (_, k) => {
      const bin = { from: start + k * hour, to: start + (k + 1) * hour };
      const empty = { mean: null, low: null, high: null, meanWithoutCoordinated: null };
      if (k >= 20 && k < 30) return { ...bin, mentions: null, accounts: null, ...empty, collected: false };
      if (k === 40) return { ...bin, mentions: 0, accounts: 0, ...empty, collected: true };
      const values = { mean, low: mean - 0.2, high: mean + 0.2, meanWithoutCoordinated: mean - 0.1 };
      return { ...bin, mentions: 5, accounts: 4, ...values, collected: true };
    });
  const effect = {
    event: 'Invented internet shutdown',
    estimate: 0.12,
    low: 0.02,
    high: 0.22,
    pPlacebo: 0.04,
    mentionsBefore: 120,
    mentionsAfter: 80,
    note: '',
  };
  const target = (name: string, mean: number): StanceFindings['targets'][number] => ({
    target: name,
    mentions: 245,
    accounts: 130,
    mean,
    low: mean - 0.05,
    high: mean + 0.05,
    positive: 60,
    neutral: 100,
    negative: 85,
    withoutCoordinated: {
      mentions: 200,
      accounts: 118,
      mean: mean - 0.1,
      low: mean - 0.16,
      high: mean - 0.04,
    },
    series: series(mean),
    effects: [
      { ...effect, withoutCoordinated: false },
      { ...effect, withoutCoordinated: true, estimate: 0.05 },
    ],
  });
  return {
    lists: [{ name: 'president', terms: [{ term: 'президент', language: 'ru' }] }],
    binHours: 1,
    comments: 400,
    targets: [target('president', 0.25), target('police', -0.31)],
  };
}
