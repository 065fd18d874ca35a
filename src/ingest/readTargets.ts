import { InputError } from '../model/inputError.js';
import type { StanceTarget, TargetTerm } from '../model/stance.js';
import { openEventSource, type SourceRow } from './events/eventSource.js';
import { squash } from './recogniseColumns.js';

type ListLanguage = NonNullable<TargetTerm['language']>;

/** A term as it stands in a file, with where that is. */
interface WrittenTerm {
  readonly target: string;
  readonly term: string;
  readonly language: string;
  readonly line: number;
}

const columnNames = {
  target: ['target', 'name', 'цель', 'объект'],
  term: ['term', 'word', 'phrase', 'термин', 'слово'],
  language: ['language', 'lang', 'язык'],
} as const;
type Column = keyof typeof columnNames;
const languages: readonly ListLanguage[] = ['ru', 'kk', 'en'];

function findColumn(names: readonly string[], column: Column): number {
  return names.findIndex((name) => columnNames[column].some((hint) => squash(hint) === squash(name)));
}

/**
 * Reads lists of targets: a CSV file with the columns `target`, `term` and, where wanted, `language` (`ru`, `kk`, `en`), one term a row; or
 * JSON, `{"president": ["президент", "Токаев*"], …}` or a list of `{"target", "term", "language"}`.
 *
 * A term is a word in any inflection, a phrase of such words, `prefix*`, or `=word` for the very spelling. Any flaw is an
 * error: a term that is left out would change the counts.
 *
 * What it can wrongly take: a prefix of few letters finds other words, too; see what a list finds with `explainStance`.
 * Cost: linear in the file.
 *
 * @throws InputError naming file, line, column and the mend.
 * @example no-run
 * import { readTargets } from 'in-concert';
 * const targets = await readTargets('targets.csv');
 * targets.map(({ name }) => name);
 */
export async function readTargets(file: string): Promise<readonly StanceTarget[]> {
  const source = await openEventSource(
    file,
    (names) => findColumn(names, 'target') >= 0 && findColumn(names, 'term') >= 0,
  );
  if (source.kind === 'calendar')
    throw new InputError('is a calendar, not a list of targets', {
      place: { file },
      fix: 'write it as CSV: target,term,language',
    });
  if (source.kind === 'json') return collectTargets(listJson(source.value, source.text, file), file);
  const [flawed] = source.rejects;
  if (flawed !== undefined)
    throw new InputError(flawed.reason, {
      place: { file, line: flawed.line },
      fix: 'put a term that holds a comma into quotes',
    });
  return collectTargets(listRows(source.names, source.rows, file), file);
}

function listRows(names: readonly string[], rows: readonly SourceRow[], file: string): WrittenTerm[] {
  const at = {
    target: findColumn(names, 'target'),
    term: findColumn(names, 'term'),
    language: findColumn(names, 'language'),
  };
  for (const needed of ['target', 'term'] as const)
    if (at[needed] < 0)
      throw new InputError(`there is no column \`${needed}\`; the columns are ${names.join(', ')}`, {
        place: { file, line: 1 },
        fix: 'begin the file with the line target,term,language',
      });
  return rows.map(({ cells, line }) => ({
    target: cells[at.target]!,
    term: cells[at.term]!,
    language: cells[at.language] ?? '',
    line,
  }));
}

function listJson(value: unknown, text: string, file: string): WrittenTerm[] {
  const fail = (problem: string): never => {
    throw new InputError(problem, {
      place: { file, line: 1 },
      fix: 'write it as {"president": ["президент", "Токаев*"]} or as [{"target": "president", "term": "президент", "language": "ru"}]',
    });
  };
  // JSON.parse forgets lines; that of a term is where it first stands in quotes.
  const lineOf = (term: string): number => {
    const found = text.indexOf(JSON.stringify(term));
    return found < 0 ? 1 : text.slice(0, found).split('\n').length;
  };
  const spell = (one: unknown, name: string): string =>
    typeof one === 'string'
      ? one
      : fail(`a term of "${name}" is no text (got ${JSON.stringify(one) ?? 'nothing'})`);
  if (typeof value !== 'object' || value === null) return fail('is JSON without lists of targets');
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([target, terms]) =>
      (Array.isArray(terms) ? (terms as unknown[]) : fail(`"${target}" has no list of terms`)).map((one) => {
        const term = spell(one, target);
        return { target, term, language: '', line: lineOf(term) };
      }),
    );
  return (value as unknown[]).map((entry, k) => {
    if (typeof entry !== 'object' || entry === null) return fail(`entry ${k + 1} is no object`);
    const { target, term, language } = entry as Readonly<Record<string, unknown>>;
    const written = spell(term, typeof target === 'string' ? target : `entry ${k + 1}`);
    return {
      target: typeof target === 'string' ? target : '',
      term: written,
      language: typeof language === 'string' ? language : '',
      line: lineOf(written),
    };
  });
}

function collectTargets(written: readonly WrittenTerm[], file: string): readonly StanceTarget[] {
  const targets = new Map<string, TargetTerm[]>();
  const seen = new Map<string, string>();
  for (const { target, term, language, line } of written) {
    const fail = (column: Column, problem: string, fix: string): never => {
      throw new InputError(problem, { place: { file, line, column }, fix });
    };
    const name = target.trim();
    if (name === '') fail('target', 'the term has no target', 'write whom it names: president');
    const clean = term.trim();
    if (!/\p{L}/u.test(clean))
      fail('term', `"${clean}" has no word in it`, 'write a word, a phrase, prefix* or =word');
    if (/[*]./u.test(clean.replace(/\*(?=\s)/gu, '')) || /\S=/u.test(clean))
      fail('term', `"${clean}" cannot be read`, 'write * at the end of a word and = at its beginning');
    if (/(?:^|\s)=?\p{L}\*/u.test(clean))
      fail(
        'term',
        `"${clean}" would find every word with that letter`,
        'give two letters or more before the *',
      );
    const spoken = language.trim().toLowerCase();
    if (spoken !== '' && !languages.includes(spoken as ListLanguage))
      fail(
        'language',
        `"${language.trim()}" is no language of the lists`,
        'write ru, kk or en, or leave it empty',
      );
    const key = `${spoken} ${clean.toLowerCase()}`;
    const other = seen.get(key);
    if (other !== undefined && other !== name)
      fail('term', `"${clean}" names both "${other}" and "${name}"`, 'keep it in one list');
    seen.set(key, name);
    const terms = targets.get(name) ?? [];
    terms.push(spoken === '' ? { term: clean } : { term: clean, language: spoken as ListLanguage });
    targets.set(name, terms);
  }
  if (targets.size === 0)
    throw new InputError('there is no target in it', {
      place: { file, line: 1 },
      fix: 'add a row: president,президент,ru',
    });
  return [...targets].map(([name, terms]) => ({ name, terms }));
}
