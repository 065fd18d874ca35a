import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { removeMentions } from '../../src/text/mentions.js';
import { readCedr, readKazSandra, readOpenSentimentCorpus, readVaderTweets } from './readSets.js';

const folder = new URL('../../../shared/data/', import.meta.url);

export function languageTextsArePresent(): boolean {
  return ['vk', 'telegram', 'ira', 'youtube', 'sentiment'].every((name) => existsSync(new URL(name, folder)));
}

/** The rows of a packed CSV by the names of its columns. */
function readCsv(file: string): Record<string, string>[] {
  const text = gunzipSync(readFileSync(new URL(file, folder))).toString('utf8');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(plain ?? quoted!.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...body] = rows;
  return body
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]!])));
}

const clean = (text: string): string => removeMentions(text).replace(/(?:https?:\/\/|www\.)\S+/giu, ' ');

/** Texts by language, those to learn from apart from those to test on. */
export function readLanguageTexts() {
  const vk = readCsv('vk/vk_media_comments_2022.csv.gz').map((row) => clean(row.text!));
  const telegram = gunzipSync(readFileSync(new URL('telegram/news_channels.jsonl.gz', folder)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => clean((JSON.parse(line) as { text: string }).text));
  const vader = readVaderTweets().texts;
  const ira = (file: string, language: string): string[] =>
    readCsv(`ira/${file}.csv.gz`)
      .filter((row) => row.language === language)
      .map((row) => clean(row.content!));
  const every = <T>(all: readonly T[], of: number, part: number): T[] =>
    all.filter((_, k) => k % of === part);
  return {
    russianTrain: [...every(vk, 2, 0), ...every(telegram, 4, 0)],
    kazakhTrain: readKazSandra('train').texts,
    englishTrain: every(vader, 2, 0),
    vkHeld: every(vk, 2, 1),
    telegramHeld: every(telegram, 4, 1),
    cedr: readCedr().texts,
    corpus: readOpenSentimentCorpus().texts,
    iraRussian: ira('ira_ru_2015-05_06', 'Russian'),
    kazakhValid: readKazSandra('valid').texts,
    vader,
    vaderHeld: every(vader, 2, 1),
    iraEnglish: ira('ira_en_left_2016-06_10', 'English'),
    iraOther: [
      'Spanish',
      'Portuguese',
      'German',
      'French',
      'Italian',
      'Turkish',
      'Dutch',
      'Polish',
      'Arabic',
      'Japanese',
    ].flatMap((language) => ira('ira_en_left_2016-06_10', language)),
    youtube: readCsv('youtube/youtube_comments_2013.csv.gz').map((row) => clean(row.text!)),
    youtubeSpam: readCsv('youtube/youtube_spam_labelled.csv.gz').map((row) => clean(row.text!)),
  };
}
