import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = new URL('../../../shared/data/sentiment/', import.meta.url);

/** Texts with their gold class (−1, 0, 1). */
export interface LabelledSet {
  readonly name: string;
  readonly texts: readonly string[];
  readonly classes: readonly (-1 | 0 | 1)[];
}

export interface RatedSet {
  readonly texts: readonly string[];
  readonly ratings: readonly number[];
}

export function setsArePresent(): boolean {
  return existsSync(folder);
}

function readText(file: string): string {
  const bytes = readFileSync(new URL(file, folder));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readCsv(file: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
  const text = readText(file);
  for (let found = cells.exec(text); found !== null && found[0] !== ''; found = cells.exec(text)) {
    row.push(found[1] === undefined ? found[2]! : found[1].replaceAll('""', '"'));
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  const [header = [], ...body] = rows;
  return body.map((cellsOfRow) => Object.fromEntries(header.map((name, at) => [name, cellsOfRow[at] ?? ''])));
}

function select(
  name: string,
  rows: readonly Record<string, string>[],
  textOf: (row: Record<string, string>) => string,
  classOf: (row: Record<string, string>) => -1 | 0 | 1 | null,
): LabelledSet {
  const texts: string[] = [];
  const classes: (-1 | 0 | 1)[] = [];
  for (const row of rows) {
    const found = classOf(row);
    if (found === null) continue;
    texts.push(textOf(row));
    classes.push(found);
  }
  return { name, texts, classes };
}

/** OpenSentimentCorpus: "mixed" sentences are left out. */
export function readOpenSentimentCorpus(): LabelledSet {
  const names: Record<string, -1 | 0 | 1> = { positive: 1, neutral: 0, negative: -1 };
  const rows = readCsv('ru_opensentimentcorpus_dev.csv.gz');
  return select(
    'OpenSentimentCorpus dev',
    rows,
    (row) => row.Sentence!,
    (row) => names[row.Sentiment!] ?? null,
  );
}

/** CEDR: joy is positive; sadness, fear, anger are negative; none is neutral; surprise and contradictions are left out. */
export function readCedr(): LabelledSet {
  return select(
    'CEDR train',
    readCsv('ru_cedr_train.csv.gz'),
    (row) => row.text!,
    (row) => {
      const labels: readonly string[] = row.labels!.match(/\d/g) ?? [];
      if (labels.includes('2')) return null;
      const glad = labels.includes('0');
      const bad = labels.some((label) => label !== '0');
      return glad && bad ? null : glad ? 1 : bad ? -1 : 0;
    },
  );
}

export function readKazSandra(part: 'train' | 'valid'): LabelledSet {
  const rows = readCsv(`kk_kazsandra_pc_${part}.csv.gz`);
  return select(
    `KazSAnDRA ${part}`,
    rows,
    (row) => row.text!,
    (row) => (row.label === '1' ? 1 : -1),
  );
}

export function readVaderTweets(): RatedSet {
  const rows = readText('en_vader_tweets_groundtruth.tsv')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  return { texts: rows.map((row) => row[2] ?? ''), ratings: rows.map((row) => Number(row[1])) };
}
