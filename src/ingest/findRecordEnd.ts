const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** What {@link findRecordEnd} found; reused from record to record, so that a million of them cost no garbage. */
export interface RecordScan {
  /** Position after the last byte of the record, its line end not included. */
  end: number;
  /** Where the next record starts. */
  next: number;
  /** Line feeds within the record, that is inside quotes. */
  innerLines: number;
  /** Number of fields; field `k` lies at `bounds[2k] … bounds[2k + 1]`, quotes not included. */
  fields: number;
  /** `bounds` of fields whose quotes are doubled inside are marked here with 1. */
  bounds: number[];
  escaped: number[];
  flaw: string;
}

export type ScanState = 'record' | 'incomplete' | 'flawed';

export function createRecordScan(): RecordScan {
  return { end: 0, next: 0, innerLines: 0, fields: 0, bounds: [], escaped: [], flaw: '' };
}

/**
 * Finds the record of RFC 4180 CSV that starts at `start`: fields between delimiters, quoted with `"`, a quote inside
 * doubled, lines ended by LF or CRLF. `incomplete` means that the bytes end before the record does.
 */
export function findRecordEnd(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  isLast: boolean,
  scan: RecordScan,
): ScanState {
  const size = bytes.length;
  let i = start;
  scan.innerLines = 0;
  scan.fields = 0;
  for (;;) {
    const field = scan.fields++;
    scan.escaped[field] = 0;
    if (bytes[i] === quote) {
      scan.bounds[2 * field] = ++i;
      for (;;) {
        i = bytes.indexOf(quote, i);
        if (i < 0 || (i + 1 === size && !isLast))
          return isLast ? failScan(scan, 'a quoted field is never closed') : 'incomplete';
        if (bytes[i + 1] !== quote) break;
        scan.escaped[field] = 1;
        i += 2;
      }
      scan.bounds[2 * field + 1] = i;
      for (let k = scan.bounds[2 * field]!; k < i; k++) if (bytes[k] === lineFeed) scan.innerLines++;
      i++;
    } else {
      scan.bounds[2 * field] = i;
      while (i < size) {
        const byte = bytes[i]!;
        if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
        i++;
      }
      scan.bounds[2 * field + 1] = i;
    }
    if (i === size && !isLast) return 'incomplete';
    if (bytes[i] === delimiter && i < size) {
      i++;
      continue;
    }
    scan.end = i;
    if (i === size) {
      scan.next = i;
      return 'record';
    }
    if (bytes[i] === lineFeed) {
      scan.next = i + 1;
      return 'record';
    }
    if (bytes[i] !== carriageReturn) return failScan(scan, 'text after the closing quote of a field');
    if (i + 1 === size && !isLast) return 'incomplete';
    if (i + 1 < size && bytes[i + 1] !== lineFeed)
      return failScan(scan, 'a carriage return outside of quotes');
    scan.next = Math.min(i + 2, size);
    return 'record';
  }
}

function failScan(scan: RecordScan, flaw: string): ScanState {
  scan.flaw = flaw;
  return 'flawed';
}
