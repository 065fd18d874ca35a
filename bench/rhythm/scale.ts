// Time of every signal on many comments:
//   npx tsx bench/rhythm/scale.ts [comments] [accounts]
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { timeSignals } from '../../src/rhythm/listSignals.js';
import { rankAmongPeers } from '../../src/rhythm/percentiles.js';
import { arrangeSignalInput } from '../../src/rhythm/signalInput.js';
import { createRandom } from '../../src/stats/random.js';

const [comments = 1_000_000, accounts = 100_000] = process.argv.slice(2).map(Number);
const day = 86_400_000;
const from = Date.UTC(2022, 0, 3);
const places = ['Almaty', 'Astana', 'Oslo'];

/** Heavy-tailed activity, a daily rhythm, a flood on one evening, a third of replies, unique texts. */
function composeTable(): CommentTable {
  const random = createRandom(1);
  const shares = new Float64Array(accounts + 1);
  for (let one = 0; one < accounts; one++) shares[one + 1] = shares[one]! + Math.exp(1.5 * random.normal());
  const words = Array.from({ length: 5000 }, () => random.integer(36 ** 6).toString(36));
  const drawAccount = (): number => {
    const at = random.next() * shares[accounts]!;
    let [low, high] = [0, accounts];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (shares[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  };
  const drawTime = (): number => {
    if (random.next() < 0.05) return from + 10.7 * day + random.exponential(day / 24);
    for (;;) {
      const at = random.next() * 28 * day;
      if (random.next() < 0.55 - 0.45 * Math.cos((2 * Math.PI * (at - 4 * 3_600_000)) / day))
        return from + at;
    }
  };
  const times = Float64Array.from({ length: comments }, drawTime)
    .map((at) => Math.floor(at / 1000) * 1000)
    .sort();
  const authors = Int32Array.from({ length: comments }, drawAccount);
  const indices = Array.from({ length: comments }, (_, k) => k);
  return buildCommentTable({
    commentId: indices.map((k) => `c${k}`),
    account: indices.map((k) => `a${authors[k]!}`),
    parent: indices.map((k) =>
      k > 0 && random.next() < 0.33 ? `c${k - 1 - random.integer(Math.min(k, 50))}` : '',
    ),
    at: times,
    text: indices.map(() =>
      Array.from({ length: 2 + random.integer(20) }, () => random.pick(words)).join(' '),
    ),
    columns: { place: indices.map((k) => places[authors[k]! % 3]!) },
  });
}

const table = composeTable();
const outage = {
  name: 'cut',
  start: from + 9 * day,
  end: from + 14 * day,
  kind: 'outage',
  places: ['Almaty'],
} as const;
const since = performance.now();
const input = arrangeSignalInput(table, { events: [{ ...outage, source: '', confidence: '' }] });
const activity = Int32Array.from(
  { length: input.accounts },
  (_, k) => input.firstOf[k + 1]! - input.firstOf[k]!,
);
console.log(
  `${table.rows} comments, ${input.accounts} accounts; arranged in ${Math.round(performance.now() - since)} ms`,
);
let seconds = 0;
for (const { name, measure } of timeSignals) {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const column = measure(input);
  rankAmongPeers(column, activity);
  const measured = column.value.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const { user, system } = process.cpuUsage(cpu);
  seconds += (user + system) / 1e6;
  console.log(
    `${name}: ${Math.round(performance.now() - start)} ms (CPU ${Math.round((user + system) / 1000)}), ${measured} accounts have a value`,
  );
}
console.log(
  `all: ${((performance.now() - since) / 1000).toFixed(1)} s (CPU ${seconds.toFixed(1)}), ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
);
