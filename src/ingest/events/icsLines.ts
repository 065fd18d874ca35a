/** A line of a calendar with its parts, `NAME;PARAMETER=value:value`, as it stood before it was folded. */
export interface IcsLine {
  /** In capitals. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** Still escaped. */
  readonly value: string;
  /** Where it begins in the file, from 1. */
  readonly line: number;
}

/** A line that is none: no name, or no colon. */
export interface IcsFlaw {
  readonly line: number;
  readonly text: string;
}

const nameAndRest = /^([A-Za-z0-9-]+)([;:])([\s\S]*)$/;
const parameter = /^([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)([;:])/;

/** Takes a calendar apart (RFC 5545, 3.1): lines that begin with a blank belong to the one before. */
export function splitIcs(text: string): readonly (IcsLine | IcsFlaw)[] {
  const found: (IcsLine | IcsFlaw)[] = [];
  let parts: string[] = [];
  let start = 1;
  const finish = () => {
    const whole = parts.join('');
    if (whole.trim() !== '') found.push(parseIcsLine(whole, start));
  };
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    if (/^[ \t]/.test(line) && parts.length > 0) parts.push(line.slice(1));
    else {
      finish();
      parts = [line];
      start = index + 1;
    }
  });
  finish();
  return found;
}

function parseIcsLine(text: string, line: number): IcsLine | IcsFlaw {
  const match = nameAndRest.exec(text);
  if (match === null) return { line, text };
  const parameters = new Map<string, string>();
  let sign = match[2]!;
  let rest = match[3]!;
  while (sign === ';') {
    const next = parameter.exec(rest);
    if (next === null) return { line, text };
    parameters.set(next[1]!.toUpperCase(), next[2]!.replaceAll('"', ''));
    sign = next[3]!;
    rest = rest.slice(next[0].length);
  }
  return { name: match[1]!.toUpperCase(), parameters, value: rest, line };
}

/** A text without its escapes (RFC 5545, 3.3.11). */
export function unescapeIcs(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}

/** The parts of a list of texts, whose escaped commas do not part. */
export function splitIcsList(value: string): readonly string[] {
  const parts = value.match(/(?:\\[\s\S]|[^\\,])+/g) ?? [];
  return parts.map(unescapeIcs).filter((part) => part !== '');
}
