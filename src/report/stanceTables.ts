import type { StanceFindings } from '../model/stance.js';
import { formatCsv, formatUtc } from './csv.js';

/** The files of the stance by name; none where no targets were given. */
export function formatStance(stance: StanceFindings | null): Record<string, string> {
  if (stance === null) return {};
  const { targets } = stance;
  return {
    'stance.csv': formatCsv({
      columns: [
        'target',
        'from',
        'to',
        'mentions',
        'accounts',
        'mean',
        'low',
        'high',
        'mean_without_coordinated',
        'collected',
      ],
      text: ['target'],
      rows: targets.flatMap(({ target, series }) =>
        series.map((point) => [
          target,
          formatUtc(point.from),
          formatUtc(point.to),
          point.mentions,
          point.accounts,
          point.mean,
          point.low,
          point.high,
          point.meanWithoutCoordinated,
          point.collected,
        ]),
      ),
    }),
    'stance_targets.csv': formatCsv({
      columns: [
        'target',
        'set',
        'mentions',
        'accounts',
        'mean',
        'low',
        'high',
        'positive',
        'neutral',
        'negative',
      ],
      text: ['target'],
      rows: targets.flatMap((one) => [
        [
          one.target,
          'all',
          one.mentions,
          one.accounts,
          one.mean,
          one.low,
          one.high,
          one.positive,
          one.neutral,
          one.negative,
        ],
        ...(one.withoutCoordinated === null
          ? []
          : [
              [
                one.target,
                'without_coordinated',
                one.withoutCoordinated.mentions,
                one.withoutCoordinated.accounts,
                one.withoutCoordinated.mean,
                one.withoutCoordinated.low,
                one.withoutCoordinated.high,
                null,
                null,
                null,
              ],
            ]),
      ]),
    }),
    'stance_effects.csv': formatCsv({
      columns: [
        'target',
        'event',
        'set',
        'estimate',
        'low',
        'high',
        'p_placebo',
        'mentions_before',
        'mentions_after',
        'note',
      ],
      text: ['target', 'event'],
      rows: targets.flatMap(({ target, effects }) =>
        effects.map((effect) => [
          target,
          effect.event,
          effect.withoutCoordinated ? 'without_coordinated' : 'all',
          effect.estimate,
          effect.low,
          effect.high,
          effect.pPlacebo,
          effect.mentionsBefore,
          effect.mentionsAfter,
          effect.note,
        ]),
      ),
    }),
  };
}
