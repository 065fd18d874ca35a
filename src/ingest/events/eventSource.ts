import { InputError } from '../../model/inputError.js';
import type { RejectedRow } from '../../model/reading.js';
import { isJson } from '../json/isJson.js';
import { openBytes } from '../openBytes.js';
import { readField } from '../readField.js';
import { scanRecords } from '../scanRecords.js';

/** Larger is no timeline and no series of measurements. */
const mostBytes = 200_000_000;

export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly raw: string;
}

/** A file of events or measurements, taken apart but not yet understood. */
export type EventSource =
  | {
      readonly kind: 'table';
      readonly file: string;
      readonly names: readonly string[];
      readonly rows: readonly SourceRow[];
      readonly rejects: readonly RejectedRow[];
      /** Rows with a delimiter or two and nothing else, as spreadsheets leave them. */
      readonly emptyRows: number;
    }
  | { readonly kind: 'json'; readonly file: string; readonly text: string; readonly value: unknown }
  | { readonly kind: 'calendar'; readonly file: string; readonly text: string };

/** Reads a CSV, JSON or ICS file; which of them is told from the content. */
export async function openEventSource(
  file: string,
  isHeader: (names: readonly string[]) => boolean,
): Promise<EventSource> {
  const head = await readHead(file);
  const isCalendar = /^\s*BEGIN\s*:\s*VCALENDAR/i.test(head.toString('latin1'));
  if (!isCalendar && !isJson(head)) return openTable(file, isHeader);
  const text = await readText(file);
  if (isCalendar) return { kind: 'calendar', file, text };
  return { kind: 'json', file, text, value: parseJson(text, file) };
}

async function readHead(file: string): Promise<Buffer> {
  for await (const chunk of openBytes(file)) return Buffer.from(chunk.subarray(0, 4096));
  return Buffer.alloc(0);
}

async function readText(file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openBytes(file)) {
    chunks.push(chunk.slice());
    size += chunk.length;
    if (size > mostBytes)
      throw new InputError(`the file is longer than ${mostBytes / 1e6} MB`, {
        place: { file },
        fix: 'cut it to the time and the places that are studied',
      });
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message);
    const line = position === null ? 1 : text.slice(0, Number(position[1])).split('\n').length;
    throw new InputError(`this is no JSON: ${message.slice(0, 200)}`, {
      place: { file, line },
      fix: 'fetch or export it again',
    });
  }
}

async function openTable(
  file: string,
  isHeader: (names: readonly string[]) => boolean,
): Promise<EventSource> {
  let names: readonly string[] = [];
  let emptyRows = 0;
  const rows: SourceRow[] = [];
  const decoder = new TextDecoder();
  const { rejects } = await scanRecords(file, {
    isHeader,
    onHeader: (header) => {
      names = header;
    },
    onRecord: (bytes, scan, line, start) => {
      const cells = names.map((_, k) => readField(bytes, scan, k).trim());
      if (cells.every((cell) => cell === '')) emptyRows++;
      else rows.push({ line, cells, raw: decoder.decode(bytes.subarray(start, scan.end)) });
    },
  });
  return { kind: 'table', file, names, rows, rejects, emptyRows };
}
