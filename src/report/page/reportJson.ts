import type { Analysis } from '../../model/analysis.js';
import { composeMethods } from './methods/composeMethods.js';
import { listReportFigures, plotReportFigures } from './reportFigures.js';

/** Name of the file of the report's numbers among the results. */
export const reportJsonFile = 'report.json';

/**
 * What stands on `report.html` as JSON: findings, limits, counts, floor, figures (data, layout, words and table) and methods. The
 * page draws the very same figures.
 *
 * Cost: that of the figures.
 *
 * @example
 * import { analyseComments, buildCommentTable, formatReportJson } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Good morning' }]);
 * const report = JSON.parse(formatReportJson(analyseComments(table, { shuffles: 0 })));
 * report.section.comments; // => 1
 */
export function formatReportJson(analysis: Analysis): string {
  const { version, parameters, section, floor, findings, limits, power, sensitivity } = analysis;
  const figures = listReportFigures(plotReportFigures(analysis));
  const methods = composeMethods(analysis);
  return `${JSON.stringify({ version, parameters, section, findings, limits, floor, sensitivity, power, figures, methods })}\n`;
}
