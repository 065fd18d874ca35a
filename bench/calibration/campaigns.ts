// Campaigns to be found, added to a section in which nobody else acts in concert.
import { createRandom } from '../../src/stats/random.js';
import { accounts, days, outage, type Life, type Section } from './scenarios.js';

export interface Campaign {
  readonly members: number;
  readonly objects: number;
  /** Share of the objects that each member takes part in. */
  readonly participation: number;
  /** A member acts on an object within so many seconds from its start. */
  readonly lagSeconds: number;
  /** Ordinary comments of each member, on objects that others share too: a disguise. */
  readonly ordinary: number;
  readonly life: Life;
  readonly windowsSeconds: readonly number[];
}

const typical = { participation: 1, lagSeconds: 60, ordinary: 5, life: {}, windowsSeconds: [60, 3600] };

export const campaigns: Readonly<Record<string, Campaign>> = Object.freeze({
  '5 accounts × 5 objects': { ...typical, members: 5, objects: 5 },
  '20 accounts × 3 objects in an outage': {
    ...typical,
    members: 20,
    objects: 3,
    lagSeconds: 1800,
    life: { outage: true },
  },
  '3 accounts × 4 objects': { ...typical, members: 3, objects: 4 },
  '10 accounts × 8 objects, 70 % take part': { ...typical, members: 10, objects: 8, participation: 0.7 },
  'slow drip: 5 accounts × 10 objects within 2 h': {
    ...typical,
    members: 5,
    objects: 10,
    lagSeconds: 7200,
    windowsSeconds: [60, 7200],
  },
});

/** Its members come after the accounts of the section. */
export const firstMember = accounts;
const firstObject = 10_000;

/** The section with the campaign in it; in an outage it acts while others cannot. */
export function plantCampaign(seed: number, section: Section, campaign: Campaign): Section {
  const random = createRandom(seed);
  const planted: Section = {
    account: [...section.account],
    object: [...section.object],
    at: [...section.at],
  };
  const add = (member: number, object: number, at: number): void => {
    planted.account.push(firstMember + member);
    planted.object.push(object);
    planted.at.push(at);
  };
  const { from, to } = campaign.life.outage === true ? outage : { from: 0, to: days * 86_400 };
  for (let k = 0; k < campaign.objects; k++) {
    const start = from + random.next() * (to - from);
    for (let member = 0; member < campaign.members; member++)
      if (random.next() < campaign.participation)
        add(member, firstObject + k, start + random.next() * campaign.lagSeconds);
  }
  for (let member = 0; member < campaign.members; member++)
    for (let k = 0; k < campaign.ordinary; k++) {
      const like = random.integer(section.at.length);
      add(member, section.object[like]!, section.at[like]! + random.exponential(600));
    }
  return planted;
}
