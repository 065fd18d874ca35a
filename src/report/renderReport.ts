import { createHash } from 'node:crypto';
import type { CardSelection } from '../evidence/cards/listCards.js';
import type { Analysis } from '../model/analysis.js';
import type { ReportLanguage } from '../model/language.js';
import { darkColours } from '../charts/chartStyle.js';
import { plotStance } from '../charts/plotStance.js';
import { describeTimezone } from '../words/formatTime.js';
import { inLanguage } from '../words/language.js';
import { revealCharacters } from '../charts/labelText.js';
import { html, SafeHtml, sayHtml, toInlineScript, toScriptJson } from './html.js';
import { pageWords } from './page/pageWords.js';
import { listReportFigures, plotReportFigures } from './page/reportFigures.js';
import { pageScript } from './pageScript.js';
import { readableName } from './readableText.js';
import { listDrawings } from './renderFigure.js';
import { renderSection } from './renderSection.js';
import { reportDefaults } from './reportContext.js';
import type { ReportContext } from './reportContext.js';
import { buildAccounts } from './sections/accounts.js';
import { buildChance } from './sections/chance.js';
import { buildCopies } from './sections/copies.js';
import { buildDataQuality } from './sections/dataQuality.js';
import { buildEventStudy } from './sections/eventStudy.js';
import { buildFindings } from './sections/findings.js';
import { buildGroups } from './sections/groups.js';
import { nameReport, renderHeader } from './sections/header.js';
import { buildLadder } from './sections/ladder.js';
import { buildLimits } from './sections/limits.js';
import { buildMethods } from './sections/methods.js';
import { buildMood } from './sections/mood.js';
import { buildNetwork } from './sections/network.js';
import { buildPower } from './sections/power.js';
import { buildReproduction } from './sections/reproduction.js';
import { buildSensitivity } from './sections/sensitivity.js';
import { buildStance } from './sections/stance.js';
import { style } from './style.js';

export { reportDefaults } from './reportContext.js';

export interface RenderReportOptions {
  /** The program of plotly.js (basic distribution); it is written into the page. */
  readonly plotlySource: string;
  /** Language of the page; without it that of the analysis, whose sentences stay as they were made. */
  readonly language?: ReportLanguage;
  /** Cards of the groups and accounts that are shown; see `selectCards`. */
  readonly cards?: CardSelection | undefined;
}

/**
 * One page with everything a run found, that opens without a network: findings first, limits second, charts, the evidence, and how to
 * repeat the run last.
 *
 * What it can wrongly suggest: a page looks finished. It shows the strongest evidence, capped; the files beside it have all of it.
 *
 * Safety: text of comments is escaped everywhere, never becomes a link, and its unseen characters are named. The page's own policy
 * (Content-Security-Policy) lets only its two programs run, by their hash, and no request leave.
 *
 * Defaults: see {@link reportDefaults}.
 *
 * Cost: linear in accounts, evidence rows and bins; about 1.2 MB of the page is plotly.
 *
 * @example
 * import { reportDefaults } from 'in-concert';
 * reportDefaults.language; // => 'en'
 */
export function renderReport(analysis: Analysis, options: RenderReportOptions): string {
  if (options.plotlySource === '')
    throw new Error('renderReport: plotlySource must be the source of plotly.js (got nothing)');
  const language = options.language ?? analysis.parameters.language ?? reportDefaults.language;
  return inLanguage(language, () => renderPage(analysis, options, language));
}

function renderPage(analysis: Analysis, options: RenderReportOptions, language: ReportLanguage): string {
  const figures = plotReportFigures(analysis);
  const { stance, events, parameters } = analysis;
  const stanceFigure = stance && plotStance(stance, { events, timezone: parameters.timezone });
  const { firstAt, lastAt } = analysis.section;
  const clock = describeTimezone(finiteOr(firstAt, 0), finiteOr(lastAt, 0), analysis.parameters.timezone);
  const context: ReportContext = { analysis, figures, clock, limits: reportDefaults, cards: options.cards };
  const sections = [
    buildFindings(context),
    buildLimits(context),
    buildMood(context),
    ...(stance && stanceFigure ? [buildStance(stance, stanceFigure, context.limits)] : []),
    buildEventStudy(context),
    buildNetwork(context),
    buildGroups(context),
    buildCopies(analysis.copies, context),
    buildAccounts(context),
    buildChance(context),
    buildSensitivity({
      sensitivity: analysis.sensitivity,
      figure: figures.sensitivity,
      limits: context.limits,
    }),
    buildPower(analysis.power),
    buildDataQuality(context),
    buildLadder(context),
    buildMethods(context),
    buildReproduction(context),
  ];
  const drawings = listDrawings([...listReportFigures(figures), ...(stanceFigure ? [stanceFigure] : [])]);
  const programs = [
    ...(drawings.length === 0 ? [] : [toInlineScript(options.plotlySource)]),
    toInlineScript(pageScript),
  ];
  const targets = {
    accounts: sections.flatMap((section) => section.targets?.accounts ?? []),
    groups: sections.flatMap((section) => section.targets?.groups ?? []),
  };
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${writePolicy(programs)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="in-concert ${revealCharacters(analysis.version)}" />
        <meta name="referrer" content="no-referrer" />
        <title>${nameReport(context)}</title>
        <style>
          ${new SafeHtml(style)}
        </style>
      </head>
      <body>
        ${renderHeader(context, sections)}
        <main>${sections.map(renderSection)}</main>
        <footer>
          <p>
            ${sayHtml`Made by in-concert ${readableName(analysis.version)}. This page needs no network and sends nothing anywhere.`}
          </p>
        </footer>
        <script type="application/json" id="figures">
          ${toScriptJson({ figures: drawings, dark: darkColours, words: pageWords, targets })}
        </script>
        ${programs.map(inlineProgram)}
      </body>
    </html> `;
  return page.text;
}

/** Nothing may load or run but the programs written into the page. Plotly writes its own style rules, hence inline styles. */
function writePolicy(programs: readonly SafeHtml[]): string {
  const hashes = programs.map(
    ({ text }) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`,
  );
  const scripts = hashes.length === 0 ? "'none'" : hashes.join(' ');
  return `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
}

/** Not a template: a single space more inside the element and its hash would no longer fit. */
function inlineProgram({ text }: SafeHtml): SafeHtml {
  return new SafeHtml(`<script>${text}</script>\n`);
}

function finiteOr(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
