import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardDeck } from '../evidence/cards/arrangeCards.js';
import { eachCard, selectCards } from '../evidence/cards/listCards.js';
import type { Analysis } from '../model/analysis.js';
import type { RejectedRow } from '../model/reading.js';
import { inLanguage } from '../words/language.js';
import { tabulateNetwork } from './export/tabulateNetwork.js';
import { writeNetworkParquet } from './export/writeNetworkParquet.js';
import { formatGexf, formatGraphml, formatNetworkCsv } from './exportGraph.js';
import { formatOutputTables } from './outputTables.js';
import { cardsFile, formatCards } from './cards/storedCards.js';
import { formatMethods } from './page/methods/composeMethods.js';
import { formatReportJson, reportJsonFile } from './page/reportJson.js';
import { readPlotlySource } from './plotlySource.js';
import { renderReport, reportDefaults } from './renderReport.js';

export interface OutputOptions {
  /** Where it is given, cards stand in the report and, one a line, in `cards.jsonl`. */
  readonly deck?: CardDeck;
  readonly rejects: readonly RejectedRow[];
  /** More files by their names, such as pictures: `figures/network.svg`. */
  readonly figures?: Readonly<Record<string, string | Uint8Array>> | undefined;
  /** Content of run.json: what is needed to repeat the run. */
  readonly run: Readonly<Record<string, unknown>>;
}

/**
 * Writes all files of the output contract into the folder, which is made when missing.
 *
 * The files are prepared in a folder of their own and moved into place when all are complete, run.json last: where it
 * stands the others are whole. Other files of the folder are left alone.
 *
 * @returns the paths written.
 */
export async function writeOutputs(
  analysis: Analysis,
  folder: string,
  options: OutputOptions,
): Promise<string[]> {
  const files = inLanguage(analysis.parameters.language ?? 'en', () => formatFiles(analysis, options));
  const staging = join(folder, `.writing-${process.pid}`);
  await mkdir(staging, { recursive: true });
  try {
    for (const place of [staging, folder])
      for (const name of Object.keys(files)) await mkdir(dirname(join(place, name)), { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(staging, name), content);
    for (const name of Object.keys(files)) await rename(join(staging, name), join(folder, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return Object.keys(files).map((name) => join(folder, name));
}

type Content = string | Uint8Array | Iterable<string>;

/** All files by name, run.json last. */
function formatFiles(
  analysis: Analysis,
  { deck, rejects, figures, run }: OutputOptions,
): Record<string, Content> {
  return {
    ...formatOutputTables(analysis, rejects),
    'network.gexf': formatGexf(analysis),
    'network.graphml': formatGraphml(analysis),
    ...formatNetworkCsv(analysis),
    ...writeNetworkParquet(tabulateNetwork(analysis)),
    'report.html': renderReport(analysis, {
      plotlySource: readPlotlySource(),
      cards:
        deck && selectCards(deck, { groups: reportDefaults.groups, accounts: reportDefaults.accountCards }),
    }),
    'methods.md': formatMethods(analysis),
    [reportJsonFile]: formatReportJson(analysis),
    ...(deck && { [cardsFile]: formatCards(eachCard(deck)) }),
    ...figures,
    'run.json': JSON.stringify(run, null, 2) + '\n',
  };
}
