import { describeTrace } from '../words/describeTrace.js';
import { countOf, formatFixed } from '../words/formatNumber.js';
import { describeWindow } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { sayScorer } from '../words/sayScorer.js';
import type { AnalysisParameters, MoodResult, SectionSummary } from '../model/analysis.js';
import type { SensitivityResult } from '../model/sensitivity.js';

const words = phrases({
  between: ' and ',
  level2:
    'Evidence level 2 says that accounts act together beyond chance. It does not say that they are fake, automated or paid: fans, colleagues, a family or one person with two accounts act together too.',
  tests:
    'The tests allow for the hours of each account, the virality of each object, whole sittings, and who shares what. People who follow one another closely without any plan, on objects that few others share, can exceed them.',
  outage:
    'During an outage the people of the place could not write: differences across it mix a change of mind with a change of who is on line.',
  few: 'With fewer than 100 accounts little can be told from chance.',
  noFloor: 'The accounts were not shuffled: no count has a floor, and no group can be held against chance.',
  window:
    'No two neighbouring windows find nearly the same accounts: who is found hangs on the window chosen. The part on windows and thresholds shows how.',
});

/** With fewer shuffled runs than this, a floor that is exceeded once in twenty runs is more likely missed than seen. */
const fewShuffles = 14;

/** What this run cannot know or can wrongly flag: part of every result. */
export function listLimits(
  parameters: AnalysisParameters,
  section: SectionSummary,
  mood: MoodResult,
  outages: number,
  silentTraces: readonly string[],
  sensitivity: SensitivityResult | null = null,
): string[] {
  const uncollected = mood.series.filter((point) => !point.collected).length;
  const windows = parameters.windowsSeconds.map(describeWindow);
  return [
    words.level2,
    words.tests,
    say`Seen are only these traces: ${parameters.traces.map(describeTrace).join(', ')}, within ${windows.join(words.between)}. Texts that are rewritten each time leave none of the text traces, raids with different texts only those of replies and threads (--trace same_thread, same_reply).`,
    ...(silentTraces.length > 0
      ? [
          say`No comment shows ${silentTraces.map(describeTrace).join(', ')}: either nobody did that, or the export does not hold it.`,
        ]
      : []),
    ...describeFloorLimit(parameters.shuffles),
    ...(sensitivity === null ? [] : describeWindowLimit(sensitivity)),
    say`Groups are seen from ${parameters.minCoActions} shared objects on; those that act once stay unseen.`,
    say`Mood is scored by: ${sayScorer(mood.scorer)}. It knows ${formatFixed(mood.coverage * 100, 0)} % of the words on average and misses irony. Differences are more reliable than levels.`,
    ...(outages > 0 ? [words.outage] : []),
    ...(uncollected > 0
      ? [
          say`${uncollected} time bins hold no collected comments; they are gaps of the data, not silence, and are left empty.`,
        ]
      : []),
    ...(section.accounts < 100 ? [words.few] : []),
  ];
}

/** What the floor cannot show, because it was measured too rarely. */
function describeFloorLimit(shuffles: number): string[] {
  if (shuffles === 0) return [words.noFloor];
  if (shuffles >= fewShuffles) return [];
  return [
    say`The floor comes from ${countOf(shuffles, 'shuffled run')}: what chance gives less often than once in ${countOf(shuffles, 'run')} may not have shown.`,
  ];
}

/** A result that hangs on the window says as much about the window. */
function describeWindowLimit({ plateaus, level, rows, windowsSeconds }: SensitivityResult): string[] {
  const isFound = rows.some(
    ({ rule, accounts }) => rule.kind === 'q' && rule.threshold === level && accounts.observed > 0,
  );
  if (!isFound || windowsSeconds.length < 2 || plateaus.some((plateau) => plateau.level === level)) return [];
  return [words.window];
}
