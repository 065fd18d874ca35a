// Prints the comments behind a flag, for reading; nothing is kept.
import { findCopiedTexts } from '../../src/coordination/copies/copiedTexts.js';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { EvidenceRow } from '../../src/model/coordination.js';

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const showTime = (at: number): string => new Date(at).toISOString().slice(0, 19);

/** The comments that groups and pairs are proven by; accounts are numbered, not named. */
export function listEvidence(evidence: readonly EvidenceRow[]): void {
  console.log('\nlevel 2, the comments that are the evidence:');
  const numbers = new Map<string, number>();
  for (const { group, account, trace, at, text } of evidence) {
    if (!numbers.has(account)) numbers.set(account, numbers.size + 1);
    console.log(
      `  ${group} | account ${numbers.get(account)!} | ${trace} | ${showTime(at)} | ${inOneLine(text)}`,
    );
  }
}

/** Every text that several accounts wrote beyond independent writing. */
export function listCopies(table: CommentTable): void {
  console.log('\nlevel 1, copied texts:');
  const { prepared, options } = findCoordination(table, { shuffles: 0 });
  const { texts } = findCopiedTexts(table, prepared, { minBits: options.minBits });
  for (const text of texts) {
    const rows = Array.from(table.at.keys()).filter((row) => {
      const code = prepared.textCode[row]!;
      return code >= 0 && prepared.copies.representative[code] === text;
    });
    const authors = new Set(rows.map((row) => table.account.codes[row]!));
    const hours = (table.at[rows.at(-1)!]! - table.at[rows[0]!]!) / 3_600_000;
    console.log(
      `  ${authors.size} accounts, ${rows.length} comments within ${hours.toFixed(1)} h, ${prepared.copies.sharedBits[text]!.toFixed(0)} bits: ${inOneLine(table.text.get(rows[0]!))}`,
    );
  }
}
