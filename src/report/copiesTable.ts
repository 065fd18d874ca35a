import type { CopiedText, CopyBurstFinding, CopyFindings } from '../model/copies.js';
import { formatCsv, formatUtc } from './csv.js';

/**
 * `copies.csv`: one row for each copied text, strongest first. Times are UTC, ISO 8601; `burst_window_s` is empty where
 * the burst is the whole section; `burst_account_ids` and `origins` are separated by spaces.
 */
export function formatCopies({ texts }: CopyFindings): string {
  return formatCsv({
    columns: [
      'copy',
      'comments',
      'accounts',
      'variants',
      'echoes',
      'words',
      'bits',
      'first_at',
      'last_at',
      'burst_window_s',
      'burst_from',
      'burst_to',
      'burst_accounts',
      'accounts_1h',
      'accounts_1d',
      'expected',
      'p',
      'q',
      'origins',
      'origin_evidence',
      'burst_account_ids',
      'sample_comment_id',
      'sample_text',
    ],
    text: ['burst_account_ids', 'sample_comment_id', 'sample_text'],
    rows: texts.map((one) => [
      one.id,
      one.comments,
      one.accounts,
      one.variants,
      one.echoes,
      one.words,
      one.bits,
      formatUtc(one.firstAt),
      formatUtc(one.lastAt),
      one.burst.windowSeconds,
      formatUtc(one.burst.from),
      formatUtc(one.burst.to),
      one.burst.accounts,
      findWindow(one, 3600)?.accounts ?? null,
      findWindow(one, 86_400)?.accounts ?? null,
      one.burst.expected,
      one.p,
      one.q,
      one.origins.map(({ kind }) => kind).join(' '),
      one.origins.map(({ sentence }) => sentence).join(' '),
      one.burstAccounts.join(' '),
      one.sampleCommentId,
      one.sampleText,
    ]),
  });
}

function findWindow({ bursts }: CopiedText, seconds: number): CopyBurstFinding | undefined {
  return bursts.find(({ windowSeconds }) => windowSeconds === seconds);
}
