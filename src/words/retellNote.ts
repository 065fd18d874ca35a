import { formatTitles } from './formatTitles.js';
import { currentLanguage } from './language.js';
import { readingMessages } from './russian/reading.js';
import { compileMessage, fitNoun } from './translation.js';

/** A sentence of the catalogue as a pattern that finds its values in a finished one. */
interface Pattern {
  readonly matches: RegExp;
  /** Which value each group of the pattern holds. */
  readonly order: readonly number[];
  /** Values that are names of the data, such as columns: they stay. */
  readonly names: ReadonlySet<number>;
  readonly told: string;
  readonly letters: number;
}

let patterns: readonly Pattern[] | undefined;

/**
 * A note on how data were read, in the language that is spoken. Reading comes before anybody knows for whom, so its notes are kept in
 * English; here a finished one is found again in the catalogue. What is not in it stays as it is.
 */
export function retellNote(note: string): string {
  if (currentLanguage() === 'en') return note;
  // Notes of one file are joined by semicolons, and a note may have one within: the longest that is known is taken.
  const parts = note.split('; ');
  const told: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    let found: string | null = null;
    while (to > from && (found = findPart(parts.slice(from, to).join('; '))) === null) to--;
    told.push(found ?? parts[from]!);
    from = Math.max(to, from + 1);
  }
  return told.join('; ');
}

function retellPart(text: string): string {
  return findPart(text) ?? text;
}

/** One note or the title of a layout; null where nothing of it is known. */
function findPart(text: string): string | null {
  const exact = Object.hasOwn(readingMessages, text) ? readingMessages[text] : undefined;
  if (exact !== undefined) return exact;
  patterns ??= compilePatterns();
  for (const { matches, order, names, told } of patterns) {
    const values = matches.exec(text)?.slice(1);
    if (values === undefined) continue;
    const value = (at: number): string => {
      const found = values[order.indexOf(at)] ?? '';
      return names.has(at) ? found : retellPart(found);
    };
    return compileMessage(told)
      .map((part) => {
        if (typeof part === 'string') return part;
        return part.forms === undefined
          ? value(part.at)
          : fitNoun(value(part.at), part.forms, part.bare === true);
      })
      .join('');
  }
  return findInList(text);
}

/** "4CAT table, gzip", "notes.docx (unknown type)", "january.csv and 2 more like it: no column of texts": what is known of it. */
function findInList(text: string): string | null {
  if (text.includes('; ')) return null;
  const [, file, note] = /^(.+?): (.+)$/s.exec(text) ?? [];
  const ofFile = note === undefined ? null : findPart(note);
  if (ofFile !== null) return `${retellPart(file!)}: ${ofFile}`;
  const title = Object.keys(formatTitles).find((one) => text.startsWith(`${one}, `));
  const comma = title === undefined ? text.indexOf(', ') : title.length;
  if (comma >= 0) {
    const parts = [text.slice(0, comma), text.slice(comma + 2)];
    const told = parts.map(retellPart).join(', ');
    return told === text ? null : told;
  }
  const [, name, reason] = /^(.+) \((.+)\)$/s.exec(text) ?? [];
  const why = reason === undefined ? null : findPart(reason);
  return why === null ? null : `${name} (${why})`;
}

function compilePatterns(): Pattern[] {
  return Object.entries(readingMessages)
    .filter(([key]) => /\{\d+\}/.test(key))
    .map(([key, told]) => {
      const order: number[] = [];
      const source = key.split(/(\{\d+\})/).map((piece) => {
        const at = /^\{(\d+)\}$/.exec(piece)?.[1];
        if (at === undefined) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        order.push(Number(at));
        return '((?:(?!; ).)+?)';
      });
      const letters = key.replace(/\{\d+\}/g, '').length;
      const names = new Set(Array.from(key.matchAll(/[`"]\{(\d+)\}/g), ([, at]) => Number(at)));
      return { matches: new RegExp(`^${source.join('')}$`, 's'), order, names, told, letters };
    })
    .sort((a, b) => b.letters - a.letters);
}
