import type { Analysis } from '../model/analysis.js';
import type { RejectedRow } from '../model/reading.js';
import { formatCsv } from './csv.js';

const time = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** The CSV files of the output contract by name. Times are UTC, ISO 8601. */
export function formatOutputTables(
  analysis: Analysis,
  rejects: readonly RejectedRow[],
): Record<string, string> {
  return {
    'accounts.csv': formatAccounts(analysis),
    'pairs.csv': formatPairs(analysis),
    'groups.csv': formatGroups(analysis),
    'evidence.csv': formatEvidence(analysis),
    'sentiment.csv': formatSentiment(analysis),
    'effects.csv': formatEffects(analysis),
    'rejects.csv': formatCsv({
      columns: ['line', 'reason', 'raw', 'file'],
      text: ['raw', 'file'],
      rows: rejects.map(({ line, reason, raw, file }) => [line, reason, raw, file]),
    }),
  };
}

function formatAccounts({ accounts }: Analysis): string {
  return formatCsv({
    columns: [
      'account_id',
      'comments',
      'first_at',
      'last_at',
      'evidence_level',
      'q',
      'group',
      'partners',
      'copied_texts',
      'note',
    ],
    text: ['account_id'],
    rows: accounts.map((one) => [
      one.account,
      one.comments,
      time(one.firstAt),
      time(one.lastAt),
      one.evidenceLevel,
      one.q,
      one.group,
      one.partners,
      one.copiedTexts,
      one.note,
    ]),
  });
}

function formatPairs({ pairs }: Analysis): string {
  return formatCsv({
    columns: ['account_a', 'account_b', 'trace', 'window_s', 'co_actions', 'expected', 'p', 'q'],
    text: ['account_a', 'account_b'],
    rows: pairs.map((pair) => [
      pair.accountA,
      pair.accountB,
      pair.trace,
      pair.windowSeconds,
      pair.coActions,
      pair.expected,
      pair.p,
      pair.q,
    ]),
  });
}

function formatGroups({ groups }: Analysis): string {
  return formatCsv({
    columns: [
      'group',
      'accounts',
      'traces',
      'co_actions',
      'expected',
      'p',
      'q',
      'first_at',
      'last_at',
      'sample_text',
    ],
    text: ['sample_text'],
    rows: groups.map((group) => [
      group.id,
      group.accounts.length,
      group.traces.join(' '),
      group.coActions,
      group.expected,
      group.p,
      group.q,
      time(group.firstAt),
      time(group.lastAt),
      group.sampleText,
    ]),
  });
}

function formatEvidence({ evidence }: Analysis): string {
  return formatCsv({
    columns: ['group', 'account_id', 'comment_id', 'trace', 'object', 'at', 'text'],
    text: ['account_id', 'comment_id', 'object', 'text'],
    rows: evidence.map((row) => [
      row.group,
      row.account,
      row.commentId,
      row.trace,
      row.object,
      time(row.at),
      row.text,
    ]),
  });
}

function formatSentiment({ mood }: Analysis): string {
  return formatCsv({
    columns: [
      'from',
      'to',
      'mean',
      'low',
      'high',
      'comments',
      'accounts',
      'mean_without_coordinated',
      'collected',
    ],
    text: [],
    rows: mood.series.map((point) => [
      time(point.from),
      time(point.to),
      point.mean,
      point.low,
      point.high,
      point.comments,
      point.accounts,
      point.meanWithoutCoordinated,
      point.collected,
    ]),
  });
}

function formatEffects({ effects }: Analysis): string {
  return formatCsv({
    columns: [
      'event',
      'measure',
      'estimate',
      'low',
      'high',
      'p_placebo',
      'comments_before',
      'comments_after',
      'note',
    ],
    text: ['event'],
    rows: effects.map((effect) => [
      effect.event,
      effect.measure,
      effect.estimate,
      effect.low,
      effect.high,
      effect.pPlacebo,
      effect.commentsBefore,
      effect.commentsAfter,
      effect.note,
    ]),
  });
}
