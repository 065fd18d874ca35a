import { basename } from 'node:path';
import type { CommentTable } from '../model/commentTable.js';
import type { ColumnMapping } from '../model/reading.js';
import { phrases, say } from '../words/say.js';
import type { FileCells } from './fileCells.js';
import type { FoundFlaws } from './findFlaws.js';

/** A file of the dataset with what was said of its times. */
export interface DescribedFile {
  readonly cells: FileCells;
  readonly timeNotes: readonly string[];
}

const listed = 20;

const words = phrases({
  noIds: 'no column of comment ids: lines stand for them, and rows that are there twice are not seen',
  noText: 'no column of texts',
  noGroup: 'no column of groups',
  noThread: 'no column of threads',
  titleLine: '1 line above the column names is not read',
});

/** What a person should know about how a dataset was read. */
export function describeReading(
  files: readonly DescribedFile[],
  found: FoundFlaws,
  table: CommentTable,
  passedOver: readonly string[],
): string[] {
  const notes = files.length === 1 ? describeFile(files[0]!) : describeFiles(files);
  const sum = (count: (cells: FileCells) => number) =>
    files.reduce((all, { cells }) => all + count(cells), 0);
  const missingIds = sum((cells) => cells.missingIds);
  if (missingIds > 0) notes.push(say`${missingIds} rows without a comment id: their line stands for it`);
  if (found.duplicates > 0)
    notes.push(say`${found.duplicates} rows repeat a comment id and are rejected; the first of each is kept`);
  if (found.olderVersions > 0)
    notes.push(
      say`${found.olderVersions} older versions of edited comments are rejected; the latest of each is kept`,
    );
  const hasTexts = files.some(({ cells }) => cells.mapping?.text !== null);
  const { empty, deleted } = hasTexts ? countEmptyTexts(table) : { empty: 0, deleted: 0 };
  if (deleted > 0)
    notes.push(say`${deleted} comments whose text was deleted or withheld are kept without it`);
  if (empty > 0) notes.push(say`${empty} comments without text are kept`);
  const blankLines = sum((cells) => cells.blankLines);
  if (blankLines > 0) notes.push(say`${blankLines} blank lines are not counted as rows`);
  if (passedOver.length > 0) {
    const names = passedOver.slice(0, listed).join(', ');
    notes.push(
      passedOver.length > listed
        ? say`${passedOver.length} files not read: ${names} and ${passedOver.length - listed} more`
        : say`${passedOver.length} files not read: ${names}`,
    );
  }
  return notes;
}

/** Files read alike are told in one line. */
function describeFiles(files: readonly DescribedFile[]): string[] {
  const alike = new Map<string, string[]>();
  for (const file of files) {
    const words = describeFile(file).join('; ');
    alike.set(words, [...(alike.get(words) ?? []), basename(file.cells.file)]);
  }
  const rows = files.map(({ cells }) => cells.to - cells.from + cells.rejects.length);
  return [
    say`${files.length} files are read as one dataset, ${rows.reduce((all, one) => all + one, 0)} rows`,
    ...Array.from(alike, ([words, [first, ...more]]) => {
      const name = more.length === 0 ? first! : say`${first!} and ${more.length} more like it`;
      return say`${name}: ${words}`;
    }),
  ];
}

function describeFile({ cells, timeNotes }: DescribedFile): string[] {
  const { encoding = 'utf-8', sheet } = cells.facts;
  const format = cells.format === 'CSV' ? [] : [say`read as ${cells.format}`];
  if (encoding !== 'utf-8') format.push(say`the text is ${encoding}`);
  if (sheet !== undefined) format.push(sheet);
  if (cells.titleLines)
    format.push(
      cells.titleLines === 1
        ? words.titleLine
        : say`${cells.titleLines} lines above the column names are not read`,
    );
  const notes =
    cells.mapping === null
      ? [...format, ...timeNotes]
      : [...format, ...describeMapping(cells.mapping, timeNotes)];
  if (!cells.hasIds) notes.push(words.noIds);
  return notes;
}

function describeMapping(mapping: ColumnMapping, timeNotes: readonly string[]): string[] {
  const notes = [
    say`using \`${mapping.account}\` as account`,
    ...timeNotes,
    mapping.text === null ? words.noText : say`using \`${mapping.text}\` as text`,
  ];
  if (mapping.commentId !== null) notes.push(say`using \`${mapping.commentId}\` as comment id`);
  notes.push(
    mapping.group === null ? words.noGroup : say`using \`${mapping.group}\` as group`,
    mapping.thread === null ? words.noThread : say`using \`${mapping.thread}\` as thread`,
  );
  if (mapping.parent !== null) notes.push(say`using \`${mapping.parent}\` as the comment replied to`);
  if (mapping.quoted !== null) notes.push(say`using \`${mapping.quoted}\` as the post quoted`);
  return notes;
}

function countEmptyTexts({ text, textMissing }: CommentTable): { empty: number; deleted: number } {
  const count = { empty: 0, deleted: 0 };
  for (let row = 0; row < text.length; row++)
    if (textMissing?.[row] === 1) count.deleted++;
    else if (text.offsets[row] === text.offsets[row + 1]) count.empty++;
  return count;
}
