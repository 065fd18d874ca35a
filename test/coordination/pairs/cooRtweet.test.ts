import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countLikeCooRtweet } from '../../../src/coordination/pairs/cooRtweet.js';
import type { SharedPosts } from '../../../src/coordination/pairs/cooRtweetPairs.js';
import { findSharedData } from '../../acceptance/sharedData.js';

/** Posts as `account object second`, one a row; the row is the post unless a fourth word names it. */
function posts(...rows: readonly string[]): SharedPosts {
  const words = rows.map((row) => row.split(' '));
  const code = (column: number) => {
    const codes = new Map<string, number>();
    return Int32Array.from(words, (word, k) => {
      const key = word[column] ?? `row ${k}`;
      if (!codes.has(key)) codes.set(key, codes.size);
      return codes.get(key)!;
    });
  };
  return {
    account: code(0),
    object: code(1),
    at: Float64Array.from(words, (word) => Number(word[2]) * 1000),
    row: code(3),
    accounts: words.length,
    objects: words.length,
  };
}

const edge = (given: SharedPosts, options: Parameters<typeof countLikeCooRtweet>[1]) => {
  const { a, b, weight, nContentId, nContentIdY } = countLikeCooRtweet(given, options);
  return Array.from(a, (one, k) => [one, b[k]!, weight[k]!, nContentId[k]!, nContentIdY[k]!]);
};

describe('counting like CooRTweet', () => {
  const window = { timeWindow: 10, minParticipation: 1 };

  it('weighs an edge by pairs of posts, not by objects', () => {
    const repeated = posts('ann x 0', 'bob x 1', 'ann x 2', 'ann x 3');
    expect(edge(repeated, window)).toEqual([[0, 1, 3, 2, 3]]);
    expect(Array.from(countLikeCooRtweet(repeated, window).avgTimeDelta)).toEqual([4 / 3]);
    expect(Array.from(countLikeCooRtweet(repeated, window).edgeSymmetryScore)).toEqual([2 / 3]);
  });

  it('takes two posts exactly the window apart, and no further', () => {
    expect(edge(posts('ann x 0', 'bob x 10', 'cy x 20.001'), window)).toEqual([[0, 1, 1, 1, 1]]);
    expect(edge(posts('ann x 5', 'bob x 5'), { timeWindow: 0, minParticipation: 1 })).toHaveLength(1);
  });

  it('leaves out accounts with few rows of any kind, then those with few coincident rows', () => {
    // Bob has two rows, one of them coincident; Cy has one row in all.
    const few = posts('ann x 0', 'bob x 1', 'ann y 0', 'cy y 1', 'bob z 500');
    expect(edge(few, { timeWindow: 10, minParticipation: 2 })).toEqual([]);
    // Ann gets a second coincidence with Dee, so that her pair with Bob stays although Bob has one.
    const more = posts('ann x 0', 'bob x 1', 'bob z 500', 'ann y 0', 'dee y 1', 'dee z 900');
    expect(edge(more, { timeWindow: 10, minParticipation: 2 })).toEqual([
      [0, 1, 1, 1, 1],
      [0, 2, 1, 1, 1],
    ]);
  });

  it('leaves out one account with itself, one post with itself and the retweeted with its retweet', () => {
    expect(edge(posts('ann x 0', 'ann x 1'), window)).toEqual([]);
    expect(edge(posts('ann x 0 same', 'bob x 1 same'), window)).toEqual([]);
    const retweets = posts('ann tweet 0', 'bob tweet 1', 'cy tweet 2');
    expect(edge({ ...retweets, postOfObject: Int32Array.of(0) }, window)).toEqual([[1, 2, 1, 1, 1]]);
  });

  it('counts older and newer posts; at one moment the account that came first in the data is older', () => {
    // Bob comes first in the data, by a row on another object.
    const tied = posts('bob y 0', 'ann x 5', 'bob x 5', 'ann x 6');
    expect(edge(tied, window)).toEqual([[0, 1, 2, 1, 2]]);
    const other = posts('ann y 0', 'ann x 5', 'bob x 5', 'ann x 6');
    expect(edge(other, window)).toEqual([[0, 1, 2, 2, 2]]);
  });

  it('marks the edges above the quantile of the weights', () => {
    const given = posts(
      'ann x 0',
      'bob x 1',
      'ann y 0',
      'bob y 1',
      'cy z 0',
      'dee z 1',
      'eve w 0',
      'fay w 1',
    );
    expect(Array.from(countLikeCooRtweet(given, window).weightThreshold)).toEqual([1, 0, 0]);
    expect(Array.from(countLikeCooRtweet(given, { ...window, edgeWeight: 1 }).weightThreshold)).toEqual([
      0, 0, 0,
    ]);
  });

  it('gives no edges for no posts and refuses impossible options', () => {
    expect(edge(posts(), window)).toEqual([]);
    expect(() => countLikeCooRtweet(posts(), { timeWindow: -1 })).toThrow(
      'countLikeCooRtweet: timeWindow must be ≥ 0 (got -1)',
    );
    expect(() => countLikeCooRtweet(posts(), { edgeWeight: 2 })).toThrow('edgeWeight');
  });
});

const tweets = findSharedData('cooRtweet/russian_coord_tweets.csv.gz');

describe.skipIf(tweets.missing)(`the results of CooRTweet itself on its own data${tweets.reason}`, () => {
  const columns = () => {
    const rows = gunzipSync(readFileSync(tweets.path))
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','));
    return {
      given: posts(
        ...rows.map(([object, account, content, second]) => `${account} ${object} ${second} ${content}`),
      ),
      names: [...new Set(rows.map((row) => row[1]!))],
    };
  };

  // Window, participation; then pairs of posts, accounts, edges, components.
  it.each([
    [10, 2, 447, 525, 442, 95],
    [30, 2, 1761, 1465, 1734, 68],
    [60, 2, 3791, 2110, 3721, 23],
    [60, 5, 1235, 772, 1193, 1],
    [300, 2, 19_887, 3440, 19_239, 13],
  ])('%i s, participation %i', (timeWindow, minParticipation, pairs, accounts, edges, components) => {
    const { a, b, postPairs } = countLikeCooRtweet(columns().given, { timeWindow, minParticipation });
    expect([postPairs, a.length, ...countComponents(a, b)]).toEqual([pairs, edges, accounts, components]);
  });

  it('every edge with all its columns', () => {
    const { given, names } = columns();
    const edges = countLikeCooRtweet(given, { timeWindow: 60, minParticipation: 2 });
    const reference = readFileSync(findSharedData('cooRtweet/ref_edges_tw60_mp2_full.csv').path, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      // The network has no direction: which end the file names first means nothing.
      .map(([from, to, ...rest]) => [[from!, to!].sort().join(' '), ...rest.map(Number)] as const);
    const ours = Array.from(edges.a, (a, k) => [
      [names[a]!, names[edges.b[k]!]!].sort().join(' '),
      edges.weight[k]!,
      Number(edges.avgTimeDelta[k]!.toPrecision(15)),
      edges.nContentId[k]!,
      edges.nContentIdY[k]!,
      Number(edges.edgeSymmetryScore[k]!.toPrecision(15)),
      edges.weightThreshold[k]!,
    ]);
    const byName = (rows: readonly (readonly (string | number)[])[]) =>
      rows.toSorted((p, q) => (p[0]! < q[0]! ? -1 : 1));
    expect(byName(ours)).toEqual(byName(reference));
  });
});

/** Accounts with an edge, and the components they make. */
function countComponents(a: Int32Array, b: Int32Array): [number, number] {
  const leader = new Map<number, number>();
  const lead = (one: number): number => {
    const next = leader.get(one) ?? one;
    return next === one ? one : lead(next);
  };
  a.forEach((one, k) => {
    for (const account of [one, b[k]!]) if (!leader.has(account)) leader.set(account, account);
    leader.set(lead(one), lead(b[k]!));
  });
  return [leader.size, [...leader.keys()].filter((one) => lead(one) === one).length];
}
