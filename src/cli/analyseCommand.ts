import { relative } from 'node:path';
import { Argument, type Command } from 'commander';
import { analyseComments } from '../analyse.js';
import { arrangeCards, type CardParts } from '../evidence/cards/arrangeCards.js';
import type { Analysis } from '../model/analysis.js';
import { writeOutputs } from '../report/writeOutputs.js';
import { addAnalyseOptions, type AnalyseFlags } from './analyseOptions.js';
import { checkFigurePackages, drawFigures } from './figures.js';
import { prepareAnalysis } from './prepareAnalysis.js';
import { createProgress } from './progress.js';
import { readRunRecord, recordRun, type RunRecord } from './runFile.js';

export function addAnalyseCommand(program: Command): void {
  const command = program
    .command('analyse')
    .alias('analyze')
    .description('read a comment section, find accounts that act in concert, measure the mood around events')
    .addArgument(
      new Argument(
        '[files...]',
        'comments: files of any known format, folders or patterns; all together are one dataset',
      ),
    )
    .addHelpText(
      'after',
      `
Examples:
  in-concert analyse comments.csv
  in-concert analyse comments.csv.gz --events events.csv --timezone Asia/Almaty --out results
  in-concert analyse table.csv --map time=Date,hour=Clock,account=Author,text=Message --windows 60,600
  in-concert analyse telegram/result.json
  in-concert analyse exports/ --out results
  in-concert analyse comments.csv --labels labelled.csv --out results
  in-concert analyse shares.csv --trace columns:photo_id --trace same_link
  in-concert analyse table.csv --events events.csv --place-column city --connectivity ioda.json --draws 2000
  in-concert analyse comments.csv --figures svg --out results
  in-concert analyse --from results/run.json --out again`,
    );
  addAnalyseOptions(command).action(async (files: readonly string[], flags: AnalyseFlags) => {
    if (files.length === 0 && flags.from === undefined)
      command.error('error: missing the file with the comments', { exitCode: 2 });
    await runAnalysis(files, flags);
  });
}

async function runAnalysis(givenFiles: readonly string[], givenFlags: AnalyseFlags): Promise<void> {
  const record = givenFlags.from === undefined ? null : await readRunRecord(givenFlags.from);
  const flags = record === null ? givenFlags : mergeFlags(record, givenFlags);
  const files = givenFiles.length > 0 ? givenFiles : record!.inputs;
  const progress = createProgress(flags.quiet === true);
  try {
    if (flags.figures !== undefined) await checkFigurePackages(flags.figures);
    const { reading, options, keyFingerprint, used } = await prepareAnalysis(files, flags, {
      progress,
      record,
    });
    let parts: Partial<CardParts> = {};
    const analysis = analyseComments(reading, { ...options, onParts: (found) => (parts = found) });
    if (flags.figures !== undefined) progress.step('drawing figures', 0.95);
    const figures =
      flags.figures === undefined ? undefined : await drawFigures(analysis, reading.table, flags.figures);
    progress.step('writing results', 0.96);
    const written = await writeOutputs(analysis, flags.out, {
      deck: arrangeCards(reading.table, analysis, parts),
      rejects: reading.rejects,
      figures,
      run: { ...recordRun(analysis, files, flags, keyFingerprint), ...used },
    });
    for (const note of tellLabels(analysis)) progress.note(note);
    progress.stop();
    printFindings(analysis, flags.out, written);
  } finally {
    progress.stop();
  }
}

/** How much of the sheet of labels was used. */
function tellLabels({ mood: { correction } }: Analysis): string[] {
  const { basis } = correction;
  if (basis.kind !== 'labels') return [];
  const left = [
    ...(basis.unmatched > 0 ? [`${basis.unmatched} not found in the data`] : []),
    ...(basis.blank > 0 ? [`${basis.blank} left empty`] : []),
  ];
  return [
    `labels used: ${basis.labelled}${left.length > 0 ? ` (of the other rows ${left.join(', ')})` : ''}`,
  ];
}

/** Flags of the earlier run, with what belongs to this one. */
function mergeFlags(record: RunRecord, given: AnalyseFlags): AnalyseFlags {
  const { out, quiet, keyFile, figures } = given;
  return {
    ...given,
    ...record.flags,
    out,
    ...(quiet ? { quiet } : {}),
    ...(keyFile === undefined ? {} : { keyFile }),
    ...(figures === undefined ? {} : { figures }),
  };
}

function printFindings(analysis: Analysis, out: string, written: readonly string[]): void {
  const lines = analysis.findings.flatMap(({ headline, detail }, k) => [
    `${k + 1}. ${headline}`,
    ...(detail === '' ? [] : [`   ${detail}`]),
  ]);
  const names = new Set(written.map((path) => relative(out, path).replace(/[\\/].*/u, '/')));
  process.stdout.write([...lines, '', `written to ${out}: ${[...names].join(', ')}`, ''].join('\n'));
}
