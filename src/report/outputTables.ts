import type { Analysis } from '../model/analysis.js';
import type { RejectedRow } from '../model/reading.js';
import { formatCopies } from './copiesTable.js';
import { formatCorrectedMood } from './correctedMoodTable.js';
import { formatCsv, formatUtc } from './csv.js';
import { formatChangePoints, formatDecomposition, formatEffects, formatMeasure } from './eventTables.js';
import { listSeriesCells, seriesColumns } from './seriesColumns.js';
import { formatStance } from './stanceTables.js';
import { formatFloor, formatPower, formatSensitivity } from './sensitivityTable.js';

/** The CSV files of the output contract by name. Times are UTC, ISO 8601. */
export function formatOutputTables(
  analysis: Analysis,
  rejects: readonly RejectedRow[],
): Record<string, string> {
  return {
    'accounts.csv': formatAccounts(analysis),
    'signals.csv': formatSignals(analysis),
    'pairs.csv': formatPairs(analysis),
    'groups.csv': formatGroups(analysis),
    'evidence.csv': formatEvidence(analysis),
    'copies.csv': formatCopies(analysis.copies),
    'sentiment.csv': formatSentiment(analysis),
    'sentiment_corrected.csv': formatCorrectedMood(analysis),
    ...formatStance(analysis.stance),
    'effects.csv': formatEffects(analysis),
    'decomposition.csv': formatDecomposition(analysis),
    'change_points.csv': formatChangePoints(analysis),
    ...(analysis.eventStudy?.measure && { 'measure.csv': formatMeasure(analysis.eventStudy.measure) }),
    'sensitivity.csv': formatSensitivity(analysis.sensitivity),
    'floor.csv': formatFloor(analysis.floor),
    'power.csv': formatPower(analysis.power),
    'rejects.csv': formatCsv({
      columns: ['line', 'reason', 'raw', 'file'],
      text: ['raw', 'file'],
      rows: rejects.map(({ line, reason, raw, file }) => [line, reason, raw, file]),
    }),
  };
}

function formatAccounts({ accounts, signals }: Analysis): string {
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
      ...signals.map(({ name }) => name),
      'note',
    ],
    text: ['account_id'],
    rows: accounts.map((one, account) => [
      one.account,
      one.comments,
      formatUtc(one.firstAt),
      formatUtc(one.lastAt),
      one.evidenceLevel,
      one.q,
      one.group,
      one.partners,
      one.copiedTexts,
      ...signals.map(({ percentile }) => percentile[account]!),
      one.note,
    ]),
  });
}

/** One row for each account and signal that could be measured. */
function formatSignals({ accounts, signals }: Analysis): string {
  return formatCsv({
    columns: ['account_id', 'signal', 'value', 'percentile', 'p', 'opportunities'],
    text: ['account_id'],
    rows: accounts.flatMap(({ account }, k) =>
      signals
        .filter(({ value }) => value[k] !== null)
        .map(({ name, value, percentile, p, opportunities }) => [
          account,
          name,
          value[k]!,
          percentile[k]!,
          p[k]!,
          opportunities[k]!,
        ]),
    ),
  });
}

function formatPairs({ pairs }: Analysis): string {
  return formatCsv({
    columns: [
      'account_a',
      'account_b',
      'trace',
      'window_s',
      'co_actions',
      'expected',
      'p',
      'q',
      'q_accounts',
      'p_timing',
      'q_timing',
    ],
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
      pair.qAccounts,
      pair.pTiming,
      pair.qTiming,
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
      'proven_by',
      'p_accounts',
      'p_sittings',
      'p_sharers',
      'stability',
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
      formatUtc(group.firstAt),
      formatUtc(group.lastAt),
      group.sampleText,
      group.provenBy,
      group.pAccounts,
      group.pSittings,
      group.pSharers,
      group.stability,
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
      formatUtc(row.at),
      row.text,
    ]),
  });
}

function formatSentiment({ mood }: Analysis): string {
  return formatCsv({
    columns: seriesColumns,
    text: [],
    rows: mood.series.map(listSeriesCells),
  });
}
