import type { Random } from '../stats/random.js';
import { composeText } from './composeText.js';
import { disguiseText } from './disguise.js';
import { campaignTemplates } from './phrases/campaignTexts.js';
import { russian } from './phrases/russian.js';
import type { Topic } from './phrases/phraseBank.js';
import type { Campaign } from './sectionOptions.js';
import { expandTemplate } from './template.js';
import type { Threads } from './threads.js';
import type { Timing } from './timing.js';

/** A comment that a campaign posts. */
export interface PlantedPost {
  /** Index of the account. */
  readonly person: number;
  readonly at: number;
  /** Index of the thread, or −1: whichever is read at that moment. */
  readonly thread: number;
  readonly text: string;
  readonly topic: Topic;
}

export const campaignDefaults = {
  /** Nobody is always at the keyboard: one in twelve calls is missed. */
  participation: 0.92,
} as const;

/**
 * All posts of one campaign. Each round has its own moment (one per equal part of the time, so that they are spread
 * over the days) and its own text; the members post within `spreadSeconds` of it.
 */
export function plantCampaign(
  random: Random,
  options: {
    campaign: Campaign;
    /** Index of the first member; the others follow. */
    firstPerson: number;
    from: number;
    to: number;
    timing: Timing;
    threads: Threads;
  },
): readonly PlantedPost[] {
  const { campaign, firstPerson, timing, threads } = options;
  const { participation = campaignDefaults.participation } = campaign;
  const from = campaign.from ?? options.from;
  const to = (campaign.to ?? options.to) - campaign.spreadSeconds * 1000;
  const posts: PlantedPost[] = [];
  for (let round = 0; round < campaign.rounds; round++) {
    const part = (to - from) / campaign.rounds;
    const range = { from: from + round * part, to: from + (round + 1) * part };
    const start = timing.draw(random, 'Russia', range) ?? Math.floor(range.from / 1000) * 1000;
    const write = prepareRound(random, campaign, round);
    const thread = campaign.kind === 'reply-raid' ? threads.draw(random, start) : -1;
    for (let member = 0; member < campaign.accounts; member++) {
      if (random.next() >= participation) continue;
      const at = Math.min(
        start + Math.floor(random.next() * campaign.spreadSeconds) * 1000,
        options.to - 1000,
      );
      posts.push({ person: firstPerson + member, at, thread, text: write(), topic: topicOf(campaign) });
    }
  }
  return posts;
}

function topicOf(campaign: Campaign): Topic {
  if (campaign.kind === 'advert') return 'internet';
  if (campaign.kind === 'link-push') return 'news';
  return campaign.stance === 'opposition' ? 'opposition' : 'support';
}

/** What each member posts in this round. */
function prepareRound(random: Random, campaign: Campaign, round: number): () => string {
  const compose = (clauses: number): string =>
    composeText(random, {
      bank: russian,
      otherBank: null,
      topic: topicOf(campaign),
      local: false,
      phase: 'b',
      clauses,
    });
  switch (campaign.kind) {
    case 'template': {
      const templates = campaignTemplates[campaign.stance ?? 'support'];
      const template = templates[round % templates.length]!;
      return () => expandTemplate(template, { random });
    }
    case 'disguised': {
      const text = compose(2);
      return () => disguiseText(random, text);
    }
    case 'reply-raid':
      return () => compose(1 + random.integer(2));
    case 'link-push': {
      const link = `https://news.example/opinion/${campaign.name}-${round + 1}`;
      return () => `${random.pick(campaignTemplates.linkCalls)} ${link}`;
    }
    case 'advert': {
      const text = random.pick(campaignTemplates.adverts);
      return () => text;
    }
    default: {
      const text = compose(2);
      return () => text;
    }
  }
}
