import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analysis } from '../model/analysis.js';
import type { RejectedRow } from '../model/reading.js';
import { formatGexf, formatGraphml } from './exportGraph.js';
import { formatOutputTables } from './outputTables.js';
import { readPlotlySource } from './plotlySource.js';
import { renderReport } from './renderReport.js';

export interface OutputOptions {
  readonly rejects: readonly RejectedRow[];
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
  const files: Record<string, string> = {
    ...formatOutputTables(analysis, options.rejects),
    'network.gexf': formatGexf(analysis),
    'network.graphml': formatGraphml(analysis),
    'report.html': renderReport(analysis, { plotlySource: readPlotlySource() }),
    'run.json': JSON.stringify(options.run, null, 2) + '\n',
  };
  const staging = join(folder, `.writing-${process.pid}`);
  await mkdir(staging, { recursive: true });
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(staging, name), content);
    for (const name of Object.keys(files)) await rename(join(staging, name), join(folder, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return Object.keys(files).map((name) => join(folder, name));
}
