import { analyseComments } from '../analyse.js';
import { arrangeCards, type CardDeck } from '../evidence/cards/arrangeCards.js';
import { explainAccount } from '../evidence/cards/explainAccount.js';
import { explainGroup } from '../evidence/cards/explainGroup.js';
import { buildCommentTable } from '../ingest/buildTable.js';
import { loadPseudonymKey } from '../ingest/pseudonymKey.js';
import { pseudonymise } from '../ingest/pseudonymise.js';
import { readComments } from '../ingest/readComments.js';
import { readEvents } from '../ingest/readEvents.js';
import type { Card } from '../model/cards.js';
import { InputError } from '../model/inputError.js';
import { analysisOptionsOf, tracesOf, type AnalyseFlags } from './analyseOptions.js';
import { columnsOfTraces, needTexts } from './columnsOfTraces.js';
import { findNearNames, proposeNames } from './explainNames.js';
import { listTexts } from './listTexts.js';
import type { Progress } from './progress.js';
import { readOptionsOf } from './readOptions.js';
import { prepareScorer } from './sentimentTransformer.js';

export interface ExplainFlags extends Omit<AnalyseFlags, 'from'> {
  readonly from?: string;
  readonly json?: boolean;
  /** Column with the address of each comment. */
  readonly permalink?: string;
  readonly width?: number;
}

/** Runs the analysis of the files and makes the card of one account or group. */
export async function explainFiles(
  name: string,
  files: readonly string[],
  flags: ExplainFlags,
  progress: Progress,
): Promise<Card> {
  const key = flags.keepIds ? null : await loadPseudonymKey(flags.keyFile);
  if (key?.created)
    progress.note(`pseudonyms: made a new key in ${key.path}; keep it to get the same ids again`);
  progress.step('reading', 0);
  const traces = tracesOf(flags);
  const reading = await readComments(files.length === 1 ? files[0]! : files, {
    ...readOptionsOf(flags),
    extraColumns: [
      ...new Set([...columnsOfTraces(traces), ...(flags.permalink === undefined ? [] : [flags.permalink])]),
    ],
    needsText: needTexts(traces),
    keepIds: flags.keepIds,
    key: key?.key,
  });
  for (const note of reading.notes) progress.note(note);
  const names = key === null ? [name] : [name, hideName(name, key.key)];
  checkName(names, reading.table.account.values, files.join(', '));
  const events =
    flags.events === undefined
      ? []
      : await readEvents(flags.events, {
          timezone: flags.timezone,
          dateOrder: flags.dateOrder,
          onNote: (note) => progress.note(note),
        });
  const { scorer } = await prepareScorer(flags.sentiment, listTexts(reading.table), { ...flags, progress });
  const analysis = analyseComments(reading, {
    ...analysisOptionsOf(flags),
    scorer,
    sensitivity: false,
    power: false,
    events,
    timezone: flags.displayTimezone ?? flags.timezone ?? 'UTC',
    onStep: (step, share) => progress.step(step, 0.1 + 0.8 * share),
  });
  progress.step('making the card', 0.95);
  const permalinkColumns = flags.permalink === undefined ? [] : [flags.permalink];
  return makeCard(
    arrangeCards(reading.table, analysis, { options: { permalinkColumns } }),
    names,
    files.join(', '),
  );
}

/** The pseudonym that an account has in every output: a person may know only the id as it stands in the file. */
export function hideName(name: string, key: string): string {
  return pseudonymise(buildCommentTable([{ account: name, at: 0, text: '' }]), { key }).row(0).account;
}

/** Before the analysis, which takes long: a name that is no account can only be that of a group, g1, g2 … */
function checkName(
  names: readonly string[],
  accounts: { readonly length: number; get(index: number): string },
  file: string,
): void {
  if (/^g\d+$/.test(names[0]!)) return;
  const all = Array.from({ length: accounts.length }, (_, k) => accounts.get(k));
  if (!all.some((one) => names.includes(one))) refuse(names[0]!, all, file);
}

function makeCard(deck: CardDeck, names: readonly string[], file: string): Card {
  const account = names.find((one) => deck.index.codeOf.has(one));
  if (account !== undefined) return explainAccount(deck, account);
  const groups = deck.analysis.groups.map(({ id }) => id);
  if (groups.includes(names[0]!)) return explainGroup(deck, names[0]!);
  return refuse(names[0]!, [...groups, ...deck.index.codeOf.keys()], file);
}

function refuse(name: string, known: readonly string[], file: string): never {
  throw new InputError(`there is no account or group "${name}" in it`, {
    place: { file },
    fix: proposeNames(findNearNames(name, known)) || 'accounts.csv of an analysis lists them all',
  });
}
