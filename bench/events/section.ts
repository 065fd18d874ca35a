import type { CommentTable, TextColumn } from '../../src/model/commentTable.js';
import { createRandom } from '../../src/stats/random.js';

export const hour = 3_600_000;
export const day = 24 * hour;
export const start = Date.UTC(2022, 0, 3);

/** A section without texts, whose moods and reasons are known. */
export interface KnownSection {
  readonly table: CommentTable;
  readonly values: Float64Array;
  /** 0: locals, 1: abroad; brigades have none. */
  readonly place: Int32Array;
  /** Number of the brigade of each account, −1 for ordinary people. */
  readonly brigade: Int32Array;
}

export interface Life {
  readonly seed: number;
  readonly accounts: number;
  readonly days: number;
  /** Sessions of an account over the whole time, on average; single accounts differ by a log-normal factor. */
  readonly sessions: number;
  /** Share of locals, and how far their tone lies below that of people abroad. */
  readonly locals: number;
  readonly gap: number;
  /** Locals' access in a stretch of days. */
  readonly outage: { readonly from: number; readonly to: number; readonly access: number } | null;
  /** Everybody's tone moves by this from that day on. */
  readonly change: { readonly at: number; readonly by: number } | null;
  /** Accounts that act together, all in one tone, between two days. */
  readonly brigades: readonly {
    readonly accounts: number;
    readonly comments: number;
    readonly tone: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** A mood of the day that all share: its spread, and the correlation from one hour to the next. */
  readonly drift: { readonly sd: number; readonly rho: number } | null;
}

export const lifeDefaults: Life = {
  seed: 1,
  accounts: 400,
  days: 40,
  sessions: 6,
  locals: 0.5,
  gap: 0.3,
  outage: null,
  change: null,
  brigades: [],
  drift: null,
};

/**
 * People have a tone of their own (sd 0.3), an activity of their own (log-normal, log sd 1), and come in sessions of 1 + Poisson(1) comments
 * that share a mood (sd 0.2); single comments scatter (sd 0.4). Evenings are three times as busy as nights.
 */
export function imagineSection(options: Partial<Life>): KnownSection {
  const life = { ...lifeDefaults, ...options };
  const random = createRandom(life.seed);
  const drift = drawDrift(life, random.normal);
  const at: number[] = [];
  const codes: number[] = [];
  const tones: number[] = [];
  const people = life.accounts;
  const total = people + life.brigades.reduce((sum, { accounts }) => sum + accounts, 0);
  const place = new Int32Array(total).fill(-1);
  const brigade = new Int32Array(total).fill(-1);
  for (let account = 0; account < people; account++) {
    const local = random.next() < life.locals;
    place[account] = local ? 0 : 1;
    const tone = 0.3 * random.normal() - (local ? life.gap : 0);
    const activity = life.sessions * Math.exp(random.normal() - 0.5);
    for (let sessions = random.poisson(activity); sessions > 0; sessions--) {
      const time = drawTime(life.days, random.next);
      const mood = 0.2 * random.normal();
      const size = 1 + random.poisson(1);
      const dice = random.next();
      const { outage } = life;
      if (outage !== null && local && time >= outage.from && time < outage.to && dice >= outage.access)
        continue;
      for (let comment = 0; comment < size; comment++) {
        const moment = Math.min(life.days, time + (comment * random.exponential(10)) / 1440);
        const moved = life.change !== null && moment >= life.change.at ? life.change.by : 0;
        at.push(start + moment * day);
        codes.push(account);
        tones.push(tone + mood + 0.4 * random.normal() + moved + drift(moment));
      }
    }
  }
  let next = people;
  life.brigades.forEach(({ accounts, comments, tone, from, to }, number) => {
    for (let member = 0; member < accounts; member++, next++) {
      brigade[next] = number;
      for (let comment = random.poisson(comments); comment > 0; comment--) {
        at.push(start + (from + (to - from) * random.next()) * day);
        codes.push(next);
        tones.push(tone + 0.1 * random.normal());
      }
    }
  });
  const order = Uint32Array.from(at, (_, i) => i).sort((a, b) => at[a]! - at[b]!);
  return {
    table: tabulateColumns(
      Float64Array.from(order, (i) => at[i]!),
      Int32Array.from(order, (i) => codes[i]!),
      total,
    ),
    values: Float64Array.from(order, (i) => tones[i]!),
    place,
    brigade,
  };
}

function drawTime(days: number, next: () => number): number {
  for (;;) {
    const time = days * next();
    if (next() < (2 - Math.cos(2 * Math.PI * time)) / 3) return time;
  }
}

function drawDrift(life: Life, normal: () => number): (time: number) => number {
  if (life.drift === null) return () => 0;
  const { sd, rho } = life.drift;
  const hours = new Float64Array(life.days * 24 + 1);
  hours[0] = sd * normal();
  for (let h = 1; h < hours.length; h++)
    hours[h] = rho * hours[h - 1]! + sd * Math.sqrt(1 - rho * rho) * normal();
  return (time) => hours[Math.floor(time * 24)]!;
}

/** A table with the columns that the event study reads. */
export function tabulateColumns(at: Float64Array, codes: Int32Array, accounts: number): CommentTable {
  const nothing = (length: number): TextColumn => ({
    length,
    bytes: new Uint8Array(0),
    offsets: new Float64Array(length + 1),
    get: () => '',
  });
  return {
    rows: at.length,
    commentId: nothing(at.length),
    account: { codes, values: nothing(accounts) },
    group: null,
    thread: null,
    parent: null,
    quoted: null,
    columns: {},
    at,
    text: nothing(at.length),
    textMissing: null,
    line: new Float64Array(at.length),
    row: () => {
      throw new Error('tabulateColumns: no rows to show');
    },
  };
}
