import readXlsxFile from 'read-excel-file/node';
import { InputError } from '../../model/inputError.js';
import { say } from '../../words/say.js';
import { checkFile, hashFile, type FileFacts } from '../openBytes.js';
import { readPacking } from '../unpackKind.js';
import { recogniseColumns } from '../recogniseColumns.js';
import { checkWorkbookSheets } from './checkWorkbook.js';
import { checkWholeNumber } from './exactIds.js';
import { formatClock, formatReading } from './formatTimes.js';

/** A number as it is written in the workbook. */
class RawNumber {
  constructor(readonly digits: string) {}
}

type Cell = string | boolean | Date | RawNumber | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Reads an Excel workbook (.xlsx): the names in the first row that is not empty, then all rows below as text.
 *
 * Of several sheets the first whose column names are understood is read, else the first with any row; `facts.sheet` says
 * which. Dates have no zone in Excel: they are written as clock readings without one, so that the zone is asked for. A
 * column of dates all at midnight is a column of days. Empty rows between others are given as empty arrays, so that row
 * numbers stay those of the sheet; those at the end are no rows.
 *
 * What it can get wrong: a workbook that Excel itself has rounded. Excel keeps 15 digits of a number; whole numbers
 * above 2^53 in a column of ids are an {@link InputError} when they are written as rounded (`1.23E+18`). Ids that a
 * program wrote into the workbook with all digits are read exactly.
 *
 * Cost: the whole workbook is in memory; Excel ends at 1,048,576 rows.
 */
export async function* readExcelRows(
  file: string,
  facts?: FileFacts,
): AsyncGenerator<readonly string[], void, void> {
  await checkWorkbook(file);
  if (facts !== undefined) {
    await hashFile(file, facts);
    facts.packing = 'excel';
  }
  const sheets = await loadSheets(file);
  const { name, rows } = chooseSheet(sheets, file);
  if (facts !== undefined && sheets.length > 1)
    facts.sheet = say`sheet "${name}" of ${sheets.map((sheet) => `"${sheet.name}"`).join(', ')}`;
  const first = rows.findIndex((row) => !isEmpty(row));
  const header = rows[first]!.map((cell) => formatCell(cell, false).trim());
  if (facts !== undefined && first > 0) facts.headerRow = first + 1;
  yield header;
  const isDays = header.map((_, column) => isDayColumn(rows, column, first + 1));
  for (let i = first + 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (isEmpty(row)) yield [];
    else
      yield header.map((column, k) => {
        const cell = row[k] ?? null;
        if (cell instanceof RawNumber && !isWhole(cell.digits))
          checkWholeNumber(Number(cell.digits), { name: column, row: i + 1, file });
        return formatCell(cell, isDays[k]!);
      });
  }
}

async function checkWorkbook(file: string): Promise<void> {
  await checkFile(file);
  if ((await readPacking(file)).packing === 'excel') return;
  throw new InputError('this is no Excel workbook (.xlsx)', {
    place: { file },
    fix: 'if it is a zip archive, unpack it and name the file with the comments in it',
  });
}

async function loadSheets(file: string): Promise<Sheet[]> {
  try {
    await checkWorkbookSheets(file);
    const sheets = await readXlsxFile(file, { trim: false, parseNumber: (digits) => new RawNumber(digits) });
    // The declared type of a date cell is that of the constructor, not of a date.
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as unknown as Cell[][] }));
  } catch (error) {
    throw new InputError(`the Excel workbook cannot be read (${(error as Error).message})`, {
      place: { file },
      fix: 'open it in Excel or LibreOffice and save the sheet as CSV (UTF-8)',
    });
  }
}

function chooseSheet(sheets: readonly Sheet[], file: string): Sheet {
  const filled = sheets.filter(({ rows }) => rows.some((row) => !isEmpty(row)));
  const chosen = filled.find(({ rows }) => isHeader(rows.find((row) => !isEmpty(row))!)) ?? filled[0];
  if (chosen === undefined)
    throw new InputError('the workbook is empty', { place: { file }, fix: 'export it again' });
  return chosen;
}

function isHeader(row: readonly Cell[]): boolean {
  try {
    recogniseColumns(
      row.map((cell) => formatCell(cell, false).trim()),
      {},
      '',
    );
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

function isEmpty(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || cell === '');
}

function isDayColumn(rows: readonly (readonly Cell[])[], column: number, from: number): boolean {
  let dates = 0;
  for (let i = from; i < rows.length; i++) {
    const cell = rows[i]![column];
    if (!(cell instanceof Date)) continue;
    if (roundTime(cell) % 86_400_000 !== 0) return false;
    dates++;
  }
  return dates > 0;
}

function isWhole(digits: string): boolean {
  return /^-?\d+$/.test(digits);
}

/** Excel counts in days, of which seconds are no round part: a time comes out up to a millisecond early. */
function roundTime(date: Date): number {
  const ms = date.getTime();
  return ((ms % 10) + 10) % 10 === 9 ? ms + 1 : ms;
}

/** Before this a date cell holds a time of day alone: Excel counts days from the last day of 1899. */
const firstDay = Date.UTC(1900, 0, 1);

function formatCell(cell: Cell, isDay: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) {
    const ms = roundTime(cell);
    if (ms < firstDay) return formatClock(ms);
    return isDay ? formatReading(new Date(ms)).slice(0, 10) : formatReading(new Date(ms));
  }
  if (isWhole(cell.digits)) return cell.digits;
  const value = Number(cell.digits);
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
