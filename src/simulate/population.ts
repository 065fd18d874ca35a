import type { Random } from '../stats/random.js';
import type {
  AccountLanguage,
  AccountTruth,
  Campaign,
  MoodMix,
  Place,
  Role,
  RoleShare,
} from './sectionOptions.js';
import { drawTypingHabits, type TypingHabits } from './typing.js';

/** Offset from UTC in hours in January 2022. Almaty kept UTC+6 then. */
export const placeOffsets: Readonly<Record<Place, number>> = {
  Almaty: 6,
  'Nur-Sultan': 6,
  Kazakhstan: 6,
  Russia: 3,
  Siberia: 7,
  Europe: 1,
  America: -6,
};

/** Lives where a shutdown in Kazakhstan is felt. */
export function isLocal(place: Place): boolean {
  return place === 'Almaty' || place === 'Nur-Sultan' || place === 'Kazakhstan';
}

/** The people of the Almaty scenario. Moods are made up; the supporters are genuine and write independently. */
export const populationDefaults: readonly RoleShare[] = [
  {
    role: 'ordinary',
    share: 0.6,
    places: { Almaty: 55, 'Nur-Sultan': 8, Kazakhstan: 22, Russia: 6, Siberia: 3, Europe: 4, America: 2 },
    languages: { ru: 67, kk: 20, mixed: 10, en: 3 },
    mood: [0.25, 0.4, 0.35],
  },
  {
    role: 'supporter',
    share: 0.14,
    places: { Almaty: 25, 'Nur-Sultan': 10, Kazakhstan: 15, Russia: 30, Siberia: 12, Europe: 5, America: 3 },
    languages: { ru: 72, kk: 19, mixed: 7, en: 2 },
    mood: [0.74, 0.18, 0.08],
  },
  {
    role: 'opponent',
    share: 0.16,
    places: { Almaty: 60, 'Nur-Sultan': 8, Kazakhstan: 25, Russia: 2, Europe: 5 },
    languages: { ru: 62, kk: 26, mixed: 10, en: 2 },
    mood: [0.06, 0.22, 0.72],
  },
  {
    role: 'abroad',
    share: 0.1,
    places: { Russia: 35, Siberia: 20, Europe: 30, America: 15 },
    languages: { ru: 58, kk: 10, mixed: 6, en: 26 },
    mood: [0.3, 0.44, 0.26],
  },
];

/** A simulated account with what drives it. */
export interface Person extends AccountTruth {
  readonly mood: MoodMix;
  /** Expected share of all comments, heavy-tailed. */
  readonly activity: number;
  readonly habits: TypingHabits;
  /** The number in mention markup. Above any number that the platform has given out. */
  readonly mentionNumber: number;
  readonly female: boolean;
  readonly nameDraw: number;
  /** How long after the connection returns this person looks in again. */
  readonly returnDelayMs: number;
}

/** All accounts; ids are dealt at random, so that they tell nothing about the role. */
export function drawPopulation(
  random: Random,
  options: { accounts: number; population: readonly RoleShare[]; campaigns: readonly Campaign[] },
): readonly Person[] {
  const ids = shuffledNumbers(random, options.accounts);
  const width = Math.max(4, String(options.accounts).length);
  const supporters = options.population.find((share) => share.role === 'supporter') ?? options.population[0]!;
  const people: Person[] = [];
  const add = (
    share: RoleShare,
    role: Role,
    campaign: string,
    place: Place,
    language: AccountLanguage,
  ): void => {
    const weights = share.mood.map((part) => part * Math.exp(0.6 * random.normal()));
    const total = weights[0]! + weights[1]! + weights[2]!;
    const rank = ids[people.length]!;
    people.push({
      accountId: `u${String(rank).padStart(width, '0')}`,
      role,
      campaign,
      place,
      language,
      mood: [weights[0]! / total, weights[1]! / total, weights[2]! / total],
      activity: campaign === '' ? Math.exp(1.5 * random.normal()) : 0.8 + random.next(),
      habits: drawTypingHabits(random),
      mentionNumber: 9_000_000_000 + rank * 1009 + random.integer(1000),
      female: random.next() < 0.58,
      nameDraw: random.next(),
      returnDelayMs: random.exponential(5) * 3_600_000,
    });
  };
  for (const campaign of options.campaigns) {
    const role = campaign.kind === 'advert' ? 'advertiser' : 'coordinated';
    for (let member = 0; member < campaign.accounts; member++) {
      const share =
        campaign.stance === 'opposition' ? { ...supporters, mood: [0.08, 0.3, 0.62] as const } : supporters;
      const place = drawWeighted(random, { Russia: 60, Siberia: 20, Europe: 20 });
      add(share, role, campaign.name, place, 'ru');
    }
  }
  const shares = Object.fromEntries(options.population.map((share, index) => [index, share.share]));
  while (people.length < options.accounts) {
    const share = options.population[Number(drawWeighted(random, shares))]!;
    const place = drawWeighted(random, share.places);
    add(share, share.role, '', place, drawWeighted(random, share.languages));
  }
  return people;
}

/** A key, with probability proportional to its weight. */
export function drawWeighted<K extends string>(
  random: Random,
  weights: Readonly<Partial<Record<K, number>>>,
): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return entries.at(-1)![0];
}

/** 1 … n in random order (Fisher–Yates). */
function shuffledNumbers(random: Random, n: number): Int32Array {
  const numbers = Int32Array.from({ length: n }, (_, index) => index + 1);
  for (let last = n - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const kept = numbers[last]!;
    numbers[last] = numbers[other]!;
    numbers[other] = kept;
  }
  return numbers;
}
