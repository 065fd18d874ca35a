import { revealCharacters } from '../../../charts/labelText.js';
import type { Analysis } from '../../../model/analysis.js';
import { countOf, formatCount } from '../../../words/formatNumber.js';
import { formatDays } from '../../../words/formatTime.js';
import { phrases, say } from '../../../words/say.js';
import { sayEvents, sayMood, sayStance } from './methodsOfMood.js';
import { sayChecks, sayCopies, sayFloor, sayGroupTest, sayPairTest, sayTraces } from './methodsOfSearch.js';
import { references } from './references.js';
import type { Cite, Reference, ReferenceKey } from './references.js';

const words = phrases({
  methods: 'Methods',
  references: 'References',
  titles: {
    data: 'Data',
    together: 'Acting together',
    pairs: 'Pairs',
    groups: 'Groups',
    floor: 'Floor',
    copies: 'Copied texts',
    checks: 'Sensitivity and power',
    mood: 'Mood',
    stance: 'Stance',
    events: 'Events',
    claims: 'What is claimed',
    software: 'Software',
  },
  claims:
    'Evidence has three levels: 0, nothing beyond chance; 1, copied: a text that was not written independently; 2, coordinated: acts together with others beyond chance. No level says that an account is fake, paid or automated, or that anybody organised what was found.',
});

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
  const { titles } = words;
  const paragraphs = [
    [titles.data, sayData(analysis)],
    [titles.together, sayTraces(analysis, cite)],
    [titles.pairs, sayPairTest(analysis, cite)],
    [titles.groups, sayGroupTest(analysis, cite)],
    [titles.floor, sayFloor(analysis)],
    [titles.copies, sayCopies(analysis, cite)],
    [titles.checks, sayChecks(analysis, cite)],
    [titles.mood, sayMood(analysis, cite)],
    [titles.stance, sayStance(analysis, cite)],
    [titles.events, sayEvents(analysis, cite)],
    [titles.claims, words.claims],
    [titles.software, saySoftware(analysis)],
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
    `# ${words.methods}`,
    ...paragraphs.map(({ title, text }) => `**${title}.** ${escapeMarkdown(text)}`),
    `## ${words.references}`,
    sources.map(({ full, doi }) => `- ${full} https://doi.org/${doi}`).join('\n'),
    '',
  ].join('\n\n');
}

function sayData({ section, input, parameters }: Analysis): string {
  const { comments, accounts, threads, groups, firstAt, lastAt } = section;
  const where = [
    threads !== null && say`under ${countOf(threads, 'post')}`,
    groups !== null && groups > 1 && say`in ${countOf(groups, 'community', 'communities')}`,
  ].filter((one) => one !== false);
  const places = where.map((one) => ` ${one}`).join('');
  const span = comments === 0 ? '' : say`, written ${formatDays(firstAt, lastAt, parameters.timezone)}`;
  return [
    say`We analysed ${countOf(comments, 'comment')} by ${countOf(accounts, 'account')}${places}${span} (days in ${parameters.timezone}).`,
    input !== null &&
      say`Of ${formatCount(input.rowsRead)} rows read ${formatCount(input.rowsKept)} were kept and ${formatCount(input.rowsRejected)} rejected, each with its reason; the SHA-256 of the input is ${input.sha256}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function saySoftware({ version, parameters }: Analysis): string {
  return say`All was computed with in-concert ${version}, seed ${parameters.seed}; with the same input and parameters it gives the same numbers bit for bit.`;
}

/** Names of the data must not become emphasis, links or markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
