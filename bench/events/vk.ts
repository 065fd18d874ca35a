// The event study on real comments: news communities of VK around 24 February 2022, of which whole days were not collected.
//   nice -n 19 npx tsx bench/events/vk.ts [file]
// Prints numbers only: no id, no name, no text.
import { existsSync } from 'node:fs';
import { findCollectionGaps } from '../../src/events/collectionGaps.js';
import { studySection } from '../../src/events/study/studySection.js';
import { composeEventFindings } from '../../src/evidence/composeEventFindings.js';
import { matchChanges } from '../../src/evidence/matchChanges.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { SectionStudy } from '../../src/model/eventStudy.js';
import { scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { formatChange } from '../../src/words/formatNumber.js';

const [file = '../shared/data/vk/vk_media_comments_2022.csv.gz'] = process.argv.slice(2);
if (!existsSync(file)) {
  console.error(`vk.ts: ${file} is not there; it is not part of the repository`);
  process.exit(1);
}
const hour = 3_600_000;
const timezone = 'Europe/Moscow';
const midnight = -3 * hour;
const start = Date.UTC(2022, 1, 24, 3);
const event = {
  name: '24 February 2022',
  start,
  end: start,
  kind: 'event' as const,
  places: [],
  source: '',
  confidence: 'minutes',
};

function* textsOf(table: CommentTable): Generator<string> {
  for (let row = 0; row < table.rows; row++) yield table.text.get(row);
}

const { table } = await readComments(file, { keepIds: true });
const { score } = scoreSentiment(textsOf(table), table.rows);
const gaps = findCollectionGaps(table.at);
console.log(`${table.rows} comments, ${table.account.values.length} accounts, ${gaps.length} gaps:`);
for (const { from, to } of gaps) {
  const say = (at: number): string => new Date(at).toISOString().slice(0, 16);
  console.log(`  ${say(from)} to ${say(to)}: ${((to - from) / hour).toFixed(0)} h`);
}
const both = findCommunitiesOfBothSides(table);

report('all comments', score);
report(
  'communities with comments on both sides only',
  score.map((value, row) => (both.has(table.group?.codes[row] ?? -1) ? value : NaN)),
);

function report(name: string, values: Float64Array): void {
  const began = performance.now();
  const study = studySection(table, values, [event], { midnight, gaps, draws: 2000 });
  console.log(`\n${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  for (const { headline, detail } of composeEventFindings(study, [event]))
    console.log(`  ${headline}\n  ${detail}`);
  const [{ decomposition }] = study.events as [SectionStudy['events'][0]];
  if (decomposition.kind === 'estimate') {
    for (const part of ['shift', 'within', 'reweighting', 'entry', 'exit', 'composition'] as const) {
      const { estimate, low, high, accounts } = decomposition[part];
      console.log(
        `  ${part}: ${formatChange(estimate)} (${low === null ? '–' : formatChange(low)} to ${high === null ? '–' : formatChange(high)}), ${accounts} accounts`,
      );
    }
  }
  saySeries(study);
}

function saySeries(study: SectionStudy): void {
  const { series, changePoints, changeBinHours } = study;
  if (series.kind === 'cannot say') console.log(`  series: ${series.because}`);
  else {
    for (const { term, estimate, low, high, p } of series.terms)
      console.log(
        `  series, ${term}: ${formatChange(estimate)} (${formatChange(low!)} to ${formatChange(high!)}), p ${p.toFixed(3)}`,
      );
    console.log(
      `  ${series.used} of ${series.bins} bins, ${series.refused.map(({ because }) => because).join(' ')}`,
    );
  }
  if (changePoints.kind === 'cannot say') console.log(`  change points: ${changePoints.because}`);
  else {
    console.log(
      `  change points in ${changePoints.used} bins of ${changeBinHours} h: ${changePoints.changes.length}`,
    );
    for (const { change, isInHole } of matchChanges(study, [event])) {
      const when = [change.after, change.before].map((at) =>
        new Date(at).toLocaleString('en-GB', { timeZone: timezone }),
      );
      console.log(
        `    ${isInHole ? `between ${when.join(' and ')}` : when[1]!}: ${formatChange(change.meanBefore)} to ${formatChange(change.meanAfter)}`,
      );
    }
  }
}

/** Communities with comments in the two days before and in the two days after. */
function findCommunitiesOfBothSides({ at, group, rows }: CommentTable): ReadonlySet<number> {
  const seen = [new Set<number>(), new Set<number>()] as const;
  for (let row = 0; row < rows; row++) {
    const side = at[row]! < start ? 0 : 1;
    if (Math.abs(at[row]! - start) <= 48 * hour) seen[side].add(group?.codes[row] ?? -1);
  }
  return new Set([...seen[0]].filter((code) => seen[1].has(code)));
}
