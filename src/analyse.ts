import { analyseDefaults, type AnalyseHooks, type AnalyseOptions } from './analyseOptions.js';
import { createClock } from './clock.js';
import { findCopiedTexts } from './coordination/copies/copiedTexts.js';
import { findCoordination } from './coordination/findCoordination.js';
import { findCollectionGaps } from './events/collectionGaps.js';
import { effectDefaults, estimateEffects } from './events/estimateEffects.js';
import { buildMoodSeries } from './events/moodSeries.js';
import { chooseMeasure, studyChoiceDefaults, summariseMeasure } from './events/study/studyChoices.js';
import { studySection } from './events/study/studySection.js';
import { collectEvidence } from './evidence/collectEvidence.js';
import { composeEventFindings } from './evidence/composeEventFindings.js';
import { composeFindings } from './evidence/composeFindings.js';
import { describeAccounts } from './evidence/describeAccounts.js';
import { describeCopies } from './evidence/describeCopies.js';
import { describeSignals } from './evidence/describeSignals.js';
import { describeGroups, nameGroups } from './evidence/describeGroups.js';
import { labelCopied, labelSets } from './evidence/labelSets.js';
import { listLimits } from './evidence/listLimits.js';
import { listPairs } from './evidence/listPairs.js';
import { measurePower } from './evidence/measurePower.js';
import { measureSensitivity } from './evidence/measureSensitivity.js';
import { summariseInput, summariseSection } from './evidence/summarise.js';
import { correctMood } from './evidence/correctMood.js';
import { matchLabels } from './evidence/correctMoodLabels.js';
import { summariseMood } from './evidence/summariseMood.js';
import { summariseStance } from './evidence/summariseStance.js';
import type { Analysis } from './model/analysis.js';
import type { CommentTable } from './model/commentTable.js';
import type { SeriesPoint } from './model/event.js';
import type { StudyChoices } from './model/eventStudy.js';
import type { Reading } from './model/reading.js';
import { drawNetwork } from './network/drawNetwork.js';
import { measureNetwork } from './network/measureNetwork.js';
import { listTies, testGroups } from './network/testGroups.js';
import { arrangeSignalInput } from './rhythm/signalInput.js';
import { measureSignals } from './rhythm/measureSignals.js';
import { measuredAccuracy } from './sentiment/measuredAccuracy.js';
import { scoreSentiment } from './sentiment/scoreSentiment.js';
import { scoreStance } from './sentiment/stance/scoreStance.js';
import { listTexts } from './text/listTexts.js';
import { version } from './version.js';
import { findUtcOffset } from './words/formatTime.js';
import { inLanguage } from './words/language.js';

export { analyseDefaults, type AnalyseHooks, type AnalyseOptions } from './analyseOptions.js';

const sensitivityRows = 300_000;

/**
 * The standard analysis: who acts in concert, how sure one can be, how the mood moved around the events.
 *
 * The same table, options and version give the same result, bit for bit (timings apart).
 * What it can wrongly flag and what each number means stands in the result itself (`limits`, `floor`).
 * Cost: 45,000 comments with 99 shuffles take about 10 s and 300 MB.
 *
 * @param input a reading of a file (`readComments`) or a table (`buildCommentTable`).
 * @throws RangeError on a wrong option, Error when there are no comments.
 * @example
 * import { analyseComments, simulateAlmaty, tableOfSection } from 'in-concert';
 * const section = simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' });
 * const analysis = analyseComments(tableOfSection(section), { shuffles: 3 });
 * analysis.accounts.filter((account) => account.evidenceLevel === 2).length; // => 0
 */
export function analyseComments(
  input: Reading | CommentTable,
  options: Partial<AnalyseOptions> & AnalyseHooks = {},
): Analysis {
  const { onStep, onParts, ...given } = options;
  const chosen = { ...analyseDefaults, ...given };
  return inLanguage(chosen.language, () => analyse(input, chosen, { onStep, onParts }));
}

function analyse(
  input: Reading | CommentTable,
  chosen: AnalyseOptions,
  { onStep, onParts }: { [Hook in keyof AnalyseHooks]: AnalyseHooks[Hook] | undefined },
): Analysis {
  const { events, study, connectivity, timezone, language, binHours, scorer, ...others } = chosen;
  const { targets, labels, accuracy, ...searched } = others;
  const { level, seed, idiomBits, power, sensitivity, ...rest } = searched;
  const [table, reading] = 'table' in input ? [input.table, input] : [input, null];
  if (table.rows === 0) throw new Error('analyseComments: there are no comments');
  const labelled = labels === null ? null : matchLabels(table, labels);
  const clock = createClock(onStep);

  clock.step('looking for accounts that act together', 0);
  const search = findCoordination(table, {
    ...rest,
    level,
    seed,
    onProgress: (share) => clock.step('shuffling accounts to know what chance gives', 0.1 + 0.5 * share),
  });
  const { minBits } = search.options;
  const { groups, floor } = testGroups(search, table, {
    onProgress: (share) =>
      clock.step('shuffling sittings and sharers to know what habit and taste give', 0.6 + 0.05 * share),
  });
  const ties = listTies(search, groups);
  const onProgress = (share: number): void =>
    clock.step('injecting campaigns to know what would be found', 0.65 + 0.05 * share);
  const powerFound = power ? measurePower(table, search, { seed, onProgress }) : null;
  const sensitivityFound =
    (sensitivity ?? table.rows <= sensitivityRows) ? measureSensitivity(table, search, { seed }) : null;
  const named = nameGroups(groups);

  clock.step('collecting evidence', 0.7);
  const evidence = collectEvidence(
    table,
    search.observed.map(({ layer }) => layer),
    named,
  );
  const copied = findCopiedTexts(table, search.prepared, { level, minBits, idiomBits });
  const copies = describeCopies(table, search.prepared, copied);
  const accounts = describeAccounts(table, {
    pairs: search.observed,
    ties,
    groups: named,
    copiedTexts: copied.perAccount,
  });
  const groupOf = new Map(
    named.flatMap(({ id, accounts: members }) => members.map((one) => [one, id] as const)),
  );
  const network = drawNetwork(table, ties, groupOf, { seed });
  const networkMeasures = measureNetwork({ table, layers: search.observed, ties, groups: named }, { seed });

  onParts?.({ search, copied, network: networkMeasures });
  clock.step('scoring the mood', 0.75);
  const scores = scorer(listTexts(table), table.rows);
  const setAside = Uint8Array.from(accounts, (account) => (account.evidenceLevel === 2 ? 1 : 0));
  const gaps = findCollectionGaps(table.at);
  const findSeries = (hours: number, alignTo: number): readonly SeriesPoint[] =>
    buildMoodSeries(table, scores, { binHours: hours, alignTo, setAside, gaps });
  const midnight = -60_000 * findUtcOffset(table.at[0]!, timezone);
  const mood = summariseMood(
    scores,
    { series: findSeries(binHours, 0), days: findSeries(24, midnight) },
    correctMood(table, scores, {
      events,
      setAside,
      labels: labelled,
      accuracy: accuracy ?? (scorer === scoreSentiment ? measuredAccuracy : []),
      seed,
    }),
    { binHours, scorer: scorer === scoreSentiment ? 'built-in word lists' : scorer.name || 'own scorer' },
  );
  const stance =
    targets.length === 0
      ? null
      : summariseStance(table, scoreStance(listTexts(table), table.rows, targets), {
          ...{ lists: targets, bins: mood.series, binHours, events, setAside, gaps, seed },
        });
  clock.step('measuring signals of accounts', 0.82);
  const signalInput = arrangeSignalInput(table, { scores, events, prepared: search.prepared, seed });
  const signals = describeSignals(measureSignals(signalInput));
  clock.step('measuring effects of events', 0.85);
  const effects = estimateEffects(table, scores, events, {
    seed,
    setAside,
    gaps,
    draws: study.draws ?? effectDefaults.draws,
    spanHours: study.spanHours ?? effectDefaults.spanHours,
  });
  clock.step('asking who is behind the shifts', 0.9);
  const chosenStudy: StudyChoices = { ...studyChoiceDefaults, ...study };
  const measured = chosenStudy.measure === null ? null : chooseMeasure(table, chosenStudy.measure, setAside);
  const eventStudy = studySection(table, measured ?? scores.score, events, {
    ...chosenStudy,
    measure:
      measured === null
        ? null
        : summariseMeasure(table, measured, { name: chosenStudy.measure!, binHours, setAside, gaps }),
    connectivity,
    sets: labelSets(accounts),
    widerSets: labelCopied(accounts),
    gaps,
    seed,
    midnight,
  });

  const section = summariseSection(table);
  const parameters = {
    ...rest,
    minBits,
    idiomBits,
    level,
    seed,
    binHours,
    timezone,
    language,
    study: chosenStudy,
  };
  const describedGroups = describeGroups(table, groups, evidence);
  return {
    version,
    parameters,
    input: reading === null ? null : summariseInput(reading),
    section,
    accounts,
    signals,
    pairs: listPairs(table, search.observed),
    groups: describedGroups,
    evidence,
    copies,
    floor,
    coActionHistograms: search.histograms,
    network,
    networkMeasures,
    mood,
    stance,
    events,
    effects,
    eventStudy,
    findings: [
      ...composeFindings({ section, accounts, groups: describedGroups, floor, effects, events, level }),
      ...composeEventFindings(eventStudy, events).slice(0, 1),
    ],
    limits: listLimits(
      parameters,
      section,
      mood,
      events.filter(({ kind }) => kind === 'outage').length,
      search.actions.filter(({ row }) => row.length === 0).map(({ trace }) => trace),
      sensitivityFound,
    ),
    power: powerFound,
    sensitivity: sensitivityFound,
    timings: clock.finish(),
  };
}
