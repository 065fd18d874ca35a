import { analyseComments } from '../analyse.js';
import { arrangeCards, type CardDeck, type CardParts } from '../evidence/cards/arrangeCards.js';
import { explainAccount } from '../evidence/cards/explainAccount.js';
import { explainGroup } from '../evidence/cards/explainGroup.js';
import { buildCommentTable } from '../ingest/buildTable.js';
import { pseudonymise } from '../ingest/pseudonymise.js';
import type { Card } from '../model/cards.js';
import { InputError } from '../model/inputError.js';
import type { AnalyseFlags } from './analyseOptions.js';
import { findNearNames, proposeNames } from './explainNames.js';
import { prepareAnalysis } from './prepareAnalysis.js';
import type { Progress } from './progress.js';

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
  const permalinkColumns = flags.permalink === undefined ? [] : [flags.permalink];
  let names: readonly string[] = [name];
  const { reading, options } = await prepareAnalysis(files, flags, {
    progress,
    extraColumns: permalinkColumns,
    onReading: ({ table }, key) => {
      if (key !== null) names = [name, hideName(name, key)];
      checkName(names, table.account.values, files.join(', '));
    },
  });
  let parts: Partial<CardParts> = {};
  const analysis = analyseComments(reading, {
    ...options,
    sensitivity: false,
    power: false,
    onParts: (found) => (parts = found),
  });
  progress.step('making the card', 0.95);
  const deck = arrangeCards(reading.table, analysis, { ...parts, options: { permalinkColumns } });
  return makeCard(deck, names, files.join(', '));
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
