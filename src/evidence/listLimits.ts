import { describeTrace } from '../words/describeTrace.js';
import { describeWindow } from '../words/formatTime.js';
import type { AnalysisParameters, MoodResult, SectionSummary } from '../model/analysis.js';

/** What this run cannot know or can wrongly flag: part of every result. */
export function listLimits(
  parameters: AnalysisParameters,
  section: SectionSummary,
  mood: MoodResult,
  outages: number,
  silentTraces: readonly string[],
): string[] {
  const uncollected = mood.series.filter((point) => !point.collected).length;
  return [
    'Evidence level 2 says that accounts act together beyond chance. It does not say that they are fake, automated or paid: fans, colleagues, a family or one person with two accounts act together too.',
    'The test takes accounts that were active at the same time as exchangeable. People of one taste who share the same pages whenever they are on line can exceed it.',
    `Seen are only these traces: ${parameters.traces.map(describeTrace).join(', ')}, within ${parameters.windowsSeconds.map(describeWindow).join(' and ')}. Texts that are rewritten each time leave none of the text traces, raids with different texts only those of replies and threads (--trace same_thread, same_reply).`,
    ...(silentTraces.length > 0
      ? [
          `No comment shows ${silentTraces.map(describeTrace).join(', ')}: either nobody did that, or the export does not hold it.`,
        ]
      : []),
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
