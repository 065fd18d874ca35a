import { Option, type Command } from 'commander';
import { plotGroupTimeline } from '../charts/plotGroupTimeline.js';
import { plotGroupTimelines } from '../charts/plotGroupTimelines.js';
import { plotHours } from '../charts/plotHours.js';
import { plotStance } from '../charts/plotStance.js';
import { plotWords } from '../charts/plotWords.js';
import { compareGroups } from '../evidence/compareGroups.js';
import type { Analysis } from '../model/analysis.js';
import type { CommentTable } from '../model/commentTable.js';
import type { Figure } from '../model/figure.js';
import { formatCsv } from '../report/csv.js';
import { exportFigure } from '../report/figure/exportFigure.js';
import { loadPackage } from '../report/figure/loadPackage.js';
import { listReportFigures, plotReportFigures } from '../report/page/reportFigures.js';
import { tabulateWords } from '../text/words/tabulateWords.js';
import { inLanguage } from '../words/language.js';

export type FigureFormat = 'svg' | 'png';

/** Groups whose words, hours and times have figures of their own; the others are in the figure of all. */
const ownFigures = 3;

export function addFigureOption(command: Command): Command {
  return command.addOption(
    new Option(
      '--figures <format>',
      'write each figure as a picture with its numbers into figures/ (needs the packages jsdom and, for png, @resvg/resvg-js)',
    ).choices(['svg', 'png'] satisfies FigureFormat[]),
  );
}

/** Fails before the work begins rather than after it, where a package that pictures need is missing. */
export async function checkFigurePackages(format: FigureFormat): Promise<void> {
  await loadPackage('jsdom');
  if (format === 'png') await loadPackage('@resvg/resvg-js');
}

/** Files by their names: each figure as a picture and as a table, and a list of all with what they show in words. */
export async function drawFigures(
  analysis: Analysis,
  table: CommentTable,
  format: FigureFormat,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const figures = inLanguage(analysis.parameters.language ?? 'en', () => listFigures(analysis, table)).filter(
    ({ data }) => data.length > 0,
  );
  const files: Record<string, string | Uint8Array> = {};
  for (const figure of figures) {
    const name = `figures/${nameFigure(figure)}`;
    files[`${name}.${format}`] = await exportFigure(figure, { format });
    const { columns, rows } = figure.table;
    files[`${name}.csv`] = formatCsv({ columns, rows, text: columns });
  }
  const columns = ['figure', 'title', 'description'];
  const rows = figures.map((figure) => [nameFigure(figure), figure.title, figure.alt]);
  files['figures/figures.csv'] = formatCsv({ columns, rows, text: columns });
  return files;
}

/** All figures of a run: those of the report, stance, and the groups beside everybody else. */
export function listFigures(analysis: Analysis, table: CommentTable): readonly Figure[] {
  const { groups, stance, events, parameters } = analysis;
  const { timezone, seed } = parameters;
  const choices = { timezone, seed, words: groups.length === 0 ? null : tabulateWords(table.text) };
  return [
    ...listReportFigures(plotReportFigures(analysis)),
    ...(stance ? [plotStance(stance, { events, timezone })] : []),
    ...(groups.length > 1
      ? [plotGroupTimelines(compareGroups(table, groups, { ...choices, draws: 0 }), { events })]
      : []),
    ...compareGroups(table, groups.slice(0, ownFigures), choices).flatMap((own) => [
      plotGroupTimeline(own, { events }),
      plotWords(own),
      plotHours(own),
    ]),
  ];
}

const nameFigure = ({ id }: Figure): string => id.replace(/[^\w-]/gu, '-');
