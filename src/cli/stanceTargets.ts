import { readTargets } from '../ingest/readTargets.js';
import type { StanceTarget } from '../model/stance.js';
import { formatCsv } from '../report/csv.js';
import { shippedTargets } from '../sentiment/stance/shippedTargets.js';

/** The lists of a name that comes along, or else of a file. */
export async function loadTargets(nameOrFile: string): Promise<readonly StanceTarget[]> {
  return Object.hasOwn(shippedTargets, nameOrFile) ? shippedTargets[nameOrFile]! : readTargets(nameOrFile);
}

/** The lists as a file that `--targets` reads. */
export function formatTargets(targets: readonly StanceTarget[]): string {
  return formatCsv({
    columns: ['target', 'term', 'language'],
    text: [],
    rows: targets.flatMap(({ name, terms }) =>
      terms.map(({ term, language }) => [name, term, language ?? '']),
    ),
  });
}
