import { plotGroupTimeline } from '../../../src/charts/plotGroupTimeline.js';
import { plotGroupTimelines } from '../../../src/charts/plotGroupTimelines.js';
import { plotHours } from '../../../src/charts/plotHours.js';
import { plotStance } from '../../../src/charts/plotStance.js';
import { plotWords } from '../../../src/charts/plotWords.js';
import { compareGroups } from '../../../src/evidence/compareGroups.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import type { Figure } from '../../../src/model/figure.js';
import type { GroupComparison } from '../../../src/model/groupComparison.js';
import { listReportFigures, plotReportFigures } from '../../../src/report/page/reportFigures.js';
import { createRandom } from '../../../src/stats/random.js';
import { sampleAnalysis } from '../../charts/sampleAnalysis.js';
import { sampleStance } from '../../charts/sampleStance.js';

const start = Date.UTC(2022, 0, 2);
const dayMs = 86_400_000;
const own = ['спасибо', 'правда', 'порядок', 'вместе', 'тыныштық'];
const others = ['город', 'люди', 'сегодня', 'дороги', 'news', 'street', 'bread', 'нан'];

/** Invented groups of five accounts, each active for a few days, among sixty others. */
export function sampleComparisons(groups: number): readonly GroupComparison[] {
  const random = createRandom(11);
  const say = (words: readonly string[]): string => [0, 1, 2, 3].map(() => random.pick(words)).join(' ');
  const rows = Array.from({ length: 1200 }, () => ({
    account: `other ${random.integer(60)}`,
    at: start + random.integer(16 * dayMs),
    text: say(others),
  }));
  for (let g = 0; g < groups; g++)
    for (let k = 0; k < 40; k++)
      rows.push({
        account: `group ${g} ${k % 5}`,
        at: start + g * dayMs + random.integer(3 * dayMs),
        text: say(k % 2 === 0 ? own : others),
      });
  const members = Array.from({ length: groups }, (_, g) => ({
    id: `g${g + 1}`,
    accounts: [0, 1, 2, 3, 4].map((k) => `group ${g} ${k}`),
  }));
  return compareGroups(buildCommentTable(rows), members, { timezone: 'Asia/Almaty', draws: 19 });
}

/** One figure of every kind there is. */
export function sampleFigures(): readonly Figure[] {
  const analysis = sampleAnalysis();
  const { events } = analysis;
  const comparisons = sampleComparisons(5);
  return [
    ...listReportFigures(plotReportFigures(analysis)),
    plotStance(sampleStance(), { events, timezone: 'Asia/Almaty' }),
    plotWords(comparisons[0]!, { named: 3 }),
    plotHours(comparisons[0]!),
    plotGroupTimeline(comparisons[0]!, { events }),
    plotGroupTimelines(comparisons, { events }),
  ].filter(({ data }) => data.length > 0);
}
