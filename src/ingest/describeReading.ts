import type { CommentTable } from '../model/commentTable.js';
import type { CollectedCells } from './collectCells.js';
import type { FoundFlaws } from './findFlaws.js';

/** What a person should know about how a file was read. */
export function describeReading(cells: CollectedCells, found: FoundFlaws, table: CommentTable): string[] {
  const { mapping } = cells;
  const notes = [
    `using \`${mapping.account}\` as account`,
    ...found.notes,
    `using \`${mapping.text}\` as text`,
  ];
  if (mapping.commentId !== null) notes.push(`using \`${mapping.commentId}\` as comment id`);
  else
    notes.push('no column of comment ids: lines stand for them, and rows that are there twice are not seen');
  notes.push(
    mapping.group === null ? 'no column of groups' : `using \`${mapping.group}\` as group`,
    mapping.thread === null ? 'no column of threads' : `using \`${mapping.thread}\` as thread`,
  );
  if (cells.missingIds > 0)
    notes.push(`${cells.missingIds} rows without a comment id: their line stands for it`);
  if (found.duplicates > 0)
    notes.push(`${found.duplicates} rows repeat a comment id and are rejected; the first of each is kept`);
  const empty = countEmptyTexts(table);
  if (empty > 0) notes.push(`${empty} comments without text are kept`);
  if (cells.blankLines > 0) notes.push(`${cells.blankLines} blank lines are not counted as rows`);
  return notes;
}

function countEmptyTexts({ text }: CommentTable): number {
  let empty = 0;
  for (let row = 0; row < text.length; row++) if (text.offsets[row] === text.offsets[row + 1]) empty++;
  return empty;
}
