// Texts in files → pairs of near-duplicates, one whole process; measure.ts bundles and starts it.
import { joinSimilarTexts } from '../../src/text/similar/joinSimilarTexts.js';
import { tabulateWords } from '../../src/text/words/tabulateWords.js';
import { readTexts } from './textFiles.js';

const [folder, threshold, seconds] = process.argv.slice(2) as [string, string, string];
const since = performance.now();
const { text, at } = readTexts(folder);
const table = tabulateWords(text);
const tabulated = performance.now();
const window = Number(seconds) > 0 ? { at, seconds: Number(seconds) } : null;
const pairs = joinSimilarTexts(table, { threshold: Number(threshold), window });
console.log(
  JSON.stringify({
    words: tabulated - since,
    join: performance.now() - tabulated,
    texts: table.texts,
    pairs: pairs.a.length,
    processor: (process.cpuUsage().user + process.cpuUsage().system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
