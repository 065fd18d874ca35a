import { revealCharacters } from '../../../charts/labelText.js';
import type { Analysis } from '../../../model/analysis.js';
import { countOf, formatCount } from '../../../words/formatNumber.js';
import { formatDays } from '../../../words/formatTime.js';
import { sayEvents, sayMood } from './methodsOfMood.js';
import { sayChecks, sayCopies, sayFloor, sayGroupTest, sayPairTest, sayTraces } from './methodsOfSearch.js';
import { references } from './references.js';
import type { Cite, Reference, ReferenceKey } from './references.js';

/** The methods of a run as they can stand in a paper. Texts of the data in it have their unseen characters named. */
export interface MethodsText {
  readonly paragraphs: readonly { readonly title: string; readonly text: string }[];
  /** What the paragraphs cite, by name. */
  readonly references: readonly Reference[];
}

/**
 * The methods of a run in paragraphs ready for a paper: data, tests, parameters, null models, error rates and sources,
 * composed from the parameters and counts of the run itself.
 *
 * What it can wrongly suggest: it says what was computed, not that the assumptions hold for your data, nor how the comments
 * were collected: add that yourself.
 * Cost: nothing to speak of.
 *
 * @example
 * import { analyseComments, buildCommentTable, composeMethods } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Good morning' }]);
 * const { paragraphs } = composeMethods(analyseComments(table, { shuffles: 0 }));
 * paragraphs[0].title; // => 'Data'
 */
export function composeMethods(analysis: Analysis): MethodsText {
  const used = new Set<ReferenceKey>();
  const cite: Cite = (...keys) => {
    for (const key of keys) used.add(key);
    return `(${keys.map((key) => references[key].short).join('; ')})`;
  };
  const paragraphs = [
    ['Data', sayData(analysis)],
    ['Acting together', sayTraces(analysis, cite)],
    ['Pairs', sayPairTest(analysis, cite)],
    ['Groups', sayGroupTest(analysis, cite)],
    ['Floor', sayFloor(analysis)],
    ['Copied texts', sayCopies(analysis, cite)],
    ['Sensitivity and power', sayChecks(analysis, cite)],
    ['Mood', sayMood(analysis, cite)],
    ['Events', sayEvents(analysis, cite)],
    ['What is claimed', claims],
    ['Software', saySoftware(analysis)],
  ] as const;
  return {
    paragraphs: paragraphs.flatMap(([title, text]) =>
      text === null ? [] : [{ title, text: revealCharacters(text) }],
    ),
    references: [...used].sort().map((key) => references[key]),
  };
}

/**
 * The methods of a run as a Markdown file: {@link composeMethods} with its sources below.
 *
 * Cost: nothing to speak of.
 *
 * @example
 * import { analyseComments, buildCommentTable, formatMethods } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Good morning' }]);
 * formatMethods(analyseComments(table, { shuffles: 0 })).split('\n')[0]; // => '# Methods'
 */
export function formatMethods(analysis: Analysis): string {
  const { paragraphs, references: sources } = composeMethods(analysis);
  return [
    '# Methods',
    ...paragraphs.map(({ title, text }) => `**${title}.** ${escapeMarkdown(text)}`),
    '## References',
    sources.map(({ full, doi }) => `- ${full} https://doi.org/${doi}`).join('\n'),
    '',
  ].join('\n\n');
}

const claims =
  'Evidence has three levels: 0, nothing beyond chance; 1, copied: a text that was not written independently; 2, coordinated: acts together with others beyond chance. No level says that an account is fake, paid or automated, or that anybody organised what was found.';

function sayData({ section, input, parameters }: Analysis): string {
  const where = [
    section.threads !== null && `under ${countOf(section.threads, 'post')}`,
    section.groups !== null &&
      section.groups > 1 &&
      `in ${countOf(section.groups, 'community', 'communities')}`,
  ].filter(Boolean);
  const size = [
    countOf(section.comments, 'comment'),
    `by ${countOf(section.accounts, 'account')}`,
    ...where,
  ].join(' ');
  const span =
    section.comments === 0
      ? ''
      : `, written ${formatDays(section.firstAt, section.lastAt, parameters.timezone)}`;
  const rows =
    input === null
      ? ''
      : ` Of ${formatCount(input.rowsRead)} rows read ${formatCount(input.rowsKept)} were kept and ${formatCount(input.rowsRejected)} rejected, each with its reason; the SHA-256 of the input is ${input.sha256}.`;
  return `We analysed ${size}${span} (days in ${parameters.timezone}).${rows}`;
}

function saySoftware({ version, parameters }: Analysis): string {
  return `All was computed with in-concert ${version}, seed ${parameters.seed}; with the same input and parameters it gives the same numbers bit for bit.`;
}

/** Names of the data must not become emphasis, links or markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
