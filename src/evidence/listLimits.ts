import { describeTrace } from '../words/describeTrace.js';
import { countOf } from '../words/formatNumber.js';
import { describeWindow } from '../words/formatTime.js';
import type { AnalysisParameters, MoodResult, SectionSummary } from '../model/analysis.js';
import type { SensitivityResult } from '../model/sensitivity.js';

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
  return [
    'Evidence level 2 says that accounts act together beyond chance. It does not say that they are fake, automated or paid: fans, colleagues, a family or one person with two accounts act together too.',
    'The tests allow for the hours of each account, the virality of each object, whole sittings, and who shares what. People who follow one another closely without any plan, on objects that few others share, can exceed them.',
    `Seen are only these traces: ${parameters.traces.map(describeTrace).join(', ')}, within ${parameters.windowsSeconds.map(describeWindow).join(' and ')}. Texts that are rewritten each time leave none of the text traces, raids with different texts only those of replies and threads (--trace same_thread, same_reply).`,
    ...(silentTraces.length > 0
      ? [
          `No comment shows ${silentTraces.map(describeTrace).join(', ')}: either nobody did that, or the export does not hold it.`,
        ]
      : []),
    ...describeFloorLimit(parameters.shuffles),
    ...(sensitivity === null ? [] : describeWindowLimit(sensitivity)),
    `Groups are seen from ${parameters.minCoActions} shared objects on; those that act once stay unseen.`,
    `Mood is scored by: ${mood.scorer}. It knows ${(mood.coverage * 100).toFixed(0)} % of the words on average and misses irony. Differences are more reliable than levels.`,
    ...(outages > 0
      ? [
          'During an outage the people of the place could not write: differences across it mix a change of mind with a change of who is on line.',
        ]
      : []),
    ...(uncollected > 0
      ? [
          `${uncollected} time bins hold no collected comments; they are gaps of the data, not silence, and are left empty.`,
        ]
      : []),
    ...(section.accounts < 100 ? ['With fewer than 100 accounts little can be told from chance.'] : []),
  ];
}

/** What the floor cannot show, because it was measured too rarely. */
function describeFloorLimit(shuffles: number): string[] {
  if (shuffles === 0)
    return ['The accounts were not shuffled: no count has a floor, and no group can be held against chance.'];
  if (shuffles >= fewShuffles) return [];
  return [
    `The floor comes from ${countOf(shuffles, 'shuffled run')}: what chance gives less often than once in ${countOf(shuffles, 'run')} may not have shown.`,
  ];
}

/** A result that hangs on the window says as much about the window. */
function describeWindowLimit({ plateaus, level, rows, windowsSeconds }: SensitivityResult): string[] {
  const isFound = rows.some(
    ({ rule, accounts }) => rule.kind === 'q' && rule.threshold === level && accounts.observed > 0,
  );
  if (!isFound || windowsSeconds.length < 2 || plateaus.some((plateau) => plateau.level === level)) return [];
  return [
    'No two neighbouring windows find nearly the same accounts: who is found hangs on the window chosen. The part on windows and thresholds shows how.',
  ];
}
