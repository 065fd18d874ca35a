// Comment sections in which nobody acts in concert: eight kinds of ordinary life that bring people together by chance.
import { createRandom, type Random } from '../../src/stats/random.js';

const hour = 3600;
const day = 24 * hour;
export const days = 10;

/** Comments as columns: who, on which object (−1: an ordinary comment without any), when (seconds from the start). */
export interface Section {
  readonly account: number[];
  readonly object: number[];
  readonly at: number[];
}

/** What life in a section is like. Each adds to the organic one. */
export interface Life {
  /** Two days without internet; four of ten comments of those days follow after it, within about half an hour. */
  readonly outage?: boolean;
  /** So many topics: each account takes nine of ten objects from its own. */
  readonly topics?: number;
  /** Share of shares that repeat what somebody of the same topic shared last, some minutes later. */
  readonly passedOn?: number;
  /** Six news, each shared by 300 within hours. */
  readonly viral?: boolean;
  /** 300 supporters of a petition who post its three slogans over six days, often more than once. */
  readonly petition?: boolean;
  /** Three time zones eight hours apart, and next to nobody writes at night. */
  readonly zones?: boolean;
  /** Ten accounts that write 30 % of all comments. */
  readonly hyperactive?: boolean;
  /** Share of comments that follow the account's last one within some ten minutes and take what is new just then. */
  readonly sessions?: number;
}

export const scenarios: Readonly<Record<string, Life>> = Object.freeze({
  organic: {},
  'outage with return flood': { outage: true },
  'topical taste': { topics: 6 },
  'viral news': { viral: true },
  'petition slogan': { petition: true },
  'three time zones': { zones: true },
  'hyperactive accounts': { hyperactive: true },
  'all combined': { outage: true, topics: 6, viral: true, petition: true, zones: true, hyperactive: true },
});

/** Harder than life mostly is, to see where the assumption of exchangeable accounts breaks. */
export const stress: Readonly<Record<string, Life>> = Object.freeze({
  'sessions: six of ten comments follow another': { sessions: 0.6 },
  'narrow taste: 40 topics': { topics: 40 },
  'fans of 6 topics pass on what they see': { topics: 6, passedOn: 0.5 },
  'fans of 40 topics pass on what they see': { topics: 40, passedOn: 0.5 },
});

export const outage = { from: 4 * day, to: 6 * day };
export const accounts = 2000;
const objects = 200;
const slogans = { first: 1000, count: 3 };
const news = { first: 2000, count: 6, shares: 300 };

/** About 7,300 comments of 2,000 accounts over ten days; half of them share one of 200 objects, a few of which are popular. */
export function drawSection(seed: number, life: Life): Section {
  const random = createRandom(seed);
  const section: Section = { account: [], object: [], at: [] };
  const topics = life.topics ?? 1;
  const isAwake = createClock(random, life.zones === true);
  const topicOf = Array.from({ length: accounts }, () => random.integer(topics));
  const pickObject = createObjectChoice(random, topics);
  const bornAt = Array.from({ length: objects }, () => random.next() * (days - 1) * day);
  const lastOfTopic = new Map<number, { object: number; at: number }>();
  const latest = new Map<number, number>();

  function add(account: number, object: number, drawTime: () => number): void {
    let at = drawTime();
    while (!isAwake(account, at)) at = drawTime();
    section.account.push(account);
    section.object.push(object);
    section.at.push(at);
  }

  /** An object that is new at that moment; −1 where there is hardly any. */
  function pickFresh(at: number): number {
    for (let trial = 0; trial < 500; trial++) {
      const object = pickObject(0);
      const age = at - bornAt[object]!;
      if (age >= 0 && random.next() < Math.exp(-age / (6 * hour))) return object;
    }
    return -1;
  }

  function comment(account: number): void {
    const last = latest.get(account);
    if (last === undefined || random.next() >= (life.sessions ?? 0)) startAnew(account);
    else {
      add(account, -1, createDelay(random, last, 600));
      if (random.next() < 0.5) section.object[section.object.length - 1] = pickFresh(section.at.at(-1)!);
    }
    latest.set(account, section.at.at(-1)!);
  }

  function startAnew(account: number): void {
    if (random.next() < 0.5) return add(account, -1, () => random.next() * days * day);
    const topic = topicOf[account]!;
    const seen = lastOfTopic.get(topic);
    if (seen !== undefined && random.next() < (life.passedOn ?? 0))
      return add(account, seen.object, createDelay(random, seen.at, 0.5 * hour));
    const object = pickObject(random.next() < 0.9 ? topic : random.integer(topics));
    add(account, object, createDelay(random, bornAt[object]!, 6 * hour));
    lastOfTopic.set(topic, { object, at: section.at.at(-1)! });
  }

  const order = listWriters(random);
  for (const account of order) comment(account);
  if (life.hyperactive === true) for (let k = 0; k < (order.length * 3) / 7; k++) comment(k % 10);
  if (life.viral === true)
    for (let k = 0; k < news.count; k++) {
      const born = random.next() * (days - 1) * day;
      for (let share = 0; share < news.shares; share++)
        add(random.pick(order), news.first + k, createDelay(random, born, 1.5 * hour));
    }
  if (life.petition === true)
    for (let supporter = 0; supporter < 300; supporter++) {
      const account = random.integer(accounts);
      for (let times = 1 + random.poisson(1.5); times > 0; times--)
        add(account, slogans.first + random.integer(slogans.count), () => (2 + random.next() * 6) * day);
    }
  return life.outage === true ? interrupt(section, random) : section;
}

/** An account for each comment, in no order: few write much, many write once. */
function listWriters(random: Random): number[] {
  const writers: number[] = [];
  for (let account = 0; account < accounts; account++)
    for (let left = Math.max(1, Math.floor(Math.exp(1 + 0.9 * random.normal()))); left > 0; left--)
      writers.push(account);
  for (let last = writers.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [writers[last], writers[other]] = [writers[other]!, writers[last]!];
  }
  return writers;
}

/** Whether an account writes at a moment: everybody less by night, and with zones hardly anybody in the night of their own. */
function createClock(random: Random, zones: boolean): (account: number, at: number) => boolean {
  const ahead = Array.from({ length: accounts }, () => (zones ? random.integer(3) * 8 * hour : 0));
  const nightly = zones ? 0.02 : 0.2;
  return (account, at) => (at + (ahead[account] ?? 0)) % day >= 8 * hour || random.next() < nightly;
}

/** The k-th object of a topic is taken in proportion to its popularity, 1 / (k + 3) over all topics. */
function createObjectChoice(random: Random, topics: number): (topic: number) => number {
  const sums = new Float64Array(topics);
  for (let k = 0; k < objects; k++) sums[k % topics]! += 1 / (k + 3);
  return (topic) => {
    let left = random.next() * sums[topic]!;
    let object = topic;
    for (; object + topics < objects; object += topics) {
      left -= 1 / (object + 3);
      if (left < 0) break;
    }
    return object;
  };
}

function createDelay(random: Random, from: number, mean: number): () => number {
  return () => from + random.exponential(mean);
}

/** Of what would have been written in the outage, six of ten comments are lost and the others wait for its end. */
function interrupt({ account, object, at }: Section, random: Random): Section {
  const kept: Section = { account: [], object: [], at: [] };
  for (let k = 0; k < at.length; k++) {
    const isHeld = at[k]! >= outage.from && at[k]! < outage.to && random.next() > 0.02;
    if (isHeld && random.next() < 0.6) continue;
    kept.account.push(account[k]!);
    kept.object.push(object[k]!);
    kept.at.push(isHeld ? outage.to + random.exponential(0.5 * hour) : at[k]!);
  }
  return kept;
}
