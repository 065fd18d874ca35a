// What copied texts cost: a million comments, 2 % of them copies of 5,000 texts, a third of them replies. CPU seconds of each step.
//   npx tsx bench/copies/speed.ts [comments]
import { buildCommentTable, createRandom, findCopiedTexts, neededBits } from '../../src/index.js';
import { prepareText } from '../../src/coordination/copies/prepareText.js';
import { describeCopies } from '../../src/evidence/describeCopies.js';

const comments = Number(process.argv[2] ?? 1_000_000);
const random = createRandom(1);
const vocabulary = Array.from({ length: 60_000 }, (_, k) => `слово${k.toString(36)}`);
const compose = (length: number): string =>
  Array.from({ length }, () => vocabulary[Math.floor(vocabulary.length * random.next() ** 3)]!).join(' ');
/** One text of five with a link, as people write them. */
const copied = Array.from({ length: comments / 200 }, (_, k) =>
  k % 5 === 0 ? `${compose(14)} https://news.example/${k}` : compose(14),
);

function measure<T>(name: string, step: () => T): T {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const result = step();
  const cpu = process.cpuUsage(used);
  console.log(
    `${name}: ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s CPU, ${((performance.now() - began) / 1000).toFixed(2)} s wall`,
  );
  return result;
}

const table = buildCommentTable(
  (function* () {
    for (let k = 0; k < comments; k++)
      yield {
        account: `a${random.integer(comments / 8)}`,
        at: 1.64e12 + k * 700,
        parent: k % 3 === 0 && k > 9 ? String(1 + random.integer(k - 1)) : '',
        thread: String(1 + 50 * random.integer(k / 50 + 1)),
        text: k % 50 === 0 ? copied[random.integer(copied.length)]! : compose(8),
      };
  })(),
);
const prepared = measure('prepareText', () => prepareText(table));
const found = measure('findCopiedTexts', () =>
  findCopiedTexts(table, prepared, { minBits: neededBits(table.rows) }),
);
const { texts, origins } = measure('describeCopies', () => describeCopies(table, prepared, found));
console.log(`${table.rows} comments, ${texts.length} copied texts, ${JSON.stringify(origins)}`);
