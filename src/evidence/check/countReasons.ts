import type { RejectReason } from '../../model/dataCheck.js';
import type { RejectedRow } from '../../model/reading.js';

/** Why rows were rejected, most frequent reason first. */
export function countReasons(rejects: readonly RejectedRow[]): RejectReason[] {
  const found = new Map<string, { reason: string; rows: number; firstLine: number; file: string }>();
  for (const { reason, line, file } of rejects) {
    const general = generaliseReason(reason);
    const known = found.get(general);
    if (known === undefined) found.set(general, { reason: general, rows: 1, firstLine: line, file });
    else known.rows++;
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows);
}

/**
 * A reason without what belongs to one row: quoted cells, ids, lines. So that a thousand duplicates are one reason, and no id
 * and no words of a comment stand in it.
 */
export function generaliseReason(reason: string): string {
  return reason
    .replace(/\b(comment id) (?!of|is|was|that|column|and)\S.*$/su, '$1')
    .replace(/\s*\((?:first|edited|also|earlier|later|kept|line)\b[^)]*\)/gu, '')
    .replace(/"[^"]*"/gu, '"…"')
    .replace(/“[^”]*”/gu, '“…”')
    .replace(/`[^`]*`/gu, '`…`')
    .replace(/\b(lines?) [\d,]+/gu, '$1 …')
    .replace(/[\w-]*\d{5,}[\w-]*/gu, '…')
    .trim();
}

/** Rows whose comment id was there already, by the words of the reason. */
export function countSameId(rejects: readonly RejectedRow[]): number {
  return rejects.filter(({ reason }) =>
    /\b(duplicate|repeated)\b.*\bid\b|\b(older|earlier) version\b/iu.test(reason),
  ).length;
}
