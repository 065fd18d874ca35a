// Accuracy of the stance by windows on sentences written for it, beside the naive way (the mood of the whole sentence for every target
// in it), and speed. Run: npx tsx bench/sentiment/stance.ts [--show tuning]
import type { StanceTarget } from '../../src/model/stance.js';
import { labelSentiment, scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { kazakhstanTargets } from '../../src/sentiment/stance/kazakhstanTargets.js';
import { explainStance, labelStance } from '../../src/sentiment/stance/scoreStance.js';
import { hardKinds, stanceSentences, type StanceSentence } from './stanceSentences.js';

interface Judged {
  readonly target: string;
  readonly sentence: StanceSentence;
  readonly truth: number;
  readonly windows: number;
  readonly naive: number;
  readonly half: 'fresh' | 'tuning' | 'held out';
}

const targets: readonly StanceTarget[] = kazakhstanTargets;
const judged: Judged[] = stanceSentences.flatMap((sentence, k) => {
  const found = explainStance(sentence.text, targets);
  const whole = labelSentiment(scoreSentiment([sentence.text], 1).score[0]!);
  return Object.entries(sentence.stance).map(([target, truth]) => ({
    target,
    sentence,
    truth,
    windows: labelStance(found.find((one) => one.target === target)?.score ?? NaN),
    naive: whole,
    half: sentence.isFresh ? ('fresh' as const) : k % 2 === 0 ? ('tuning' as const) : ('held out' as const),
  }));
});

function share(rows: readonly Judged[], way: 'windows' | 'naive'): string {
  const right = rows.filter((one) => one[way] === one.truth).length;
  return rows.length === 0 ? '–' : `${right}/${rows.length} (${(right / rows.length).toFixed(2)})`;
}

function print(title: string, groups: Readonly<Record<string, readonly Judged[]>>): void {
  console.log(`\n| ${title} | windows | naive |\n|---|---|---|`);
  for (const [name, rows] of Object.entries(groups))
    console.log(`| ${name} | ${share(rows, 'windows')} | ${share(rows, 'naive')} |`);
}

const isHard = (one: Judged): boolean => hardKinds.includes(one.sentence.kind);
const fair = judged.filter((one) => !isHard(one));
const by = (rows: readonly Judged[], key: (one: Judged) => string): Record<string, Judged[]> =>
  Object.fromEntries(
    [...new Set(rows.map(key))].map((name) => [name, rows.filter((one) => key(one) === name)]),
  );

const fresh = judged.filter(({ half }) => half === 'fresh');
console.log(`${stanceSentences.length} sentences, ${judged.length} stances`);
print('set', {
  ...by(fair, ({ half }) => half),
  'kinds not expected to be read': judged.filter(isHard),
  all: judged,
});
print(
  'fresh, by target',
  by(fresh, ({ target }) => target),
);
print(
  'fresh, by language',
  by(fresh, ({ sentence }) => sentence.language),
);
print(
  'fresh, by kind',
  by(fresh, ({ sentence }) => sentence.kind),
);
print(
  'fresh, by what is true',
  by(fresh, ({ truth }) => String(truth)),
);
print(
  'all, by target',
  by(judged, ({ target }) => target),
);
print(
  'all, by kind',
  by(judged, ({ sentence }) => sentence.kind),
);
const turned = (way: 'windows' | 'naive'): number =>
  fresh.filter((one) => one[way] * one.truth === -1).length;
console.log(
  `\nfresh, for taken for against or the other way: windows ${turned('windows')}, naive ${turned('naive')} of ${fresh.filter(({ truth }) => truth !== 0).length}`,
);

if (process.argv.includes('--show')) {
  const wrong = judged.filter((one) => one.half === 'tuning' && one.windows !== one.truth && !isHard(one));
  for (const { target, sentence, truth, windows } of wrong)
    console.log(target, truth, windows, sentence.text, JSON.stringify(explainStance(sentence.text, targets)));
}
