import type { MoodToken } from '../moodToken.js';
import type { Mention } from './findMentions.js';
import { joiningWords } from './stanceWords.js';

const articles: ReadonlySet<string> = new Set(
  'the our this наш наша наши наше нашей нашему нашу нашего наших'.split(' '),
);

/** Joins "президент и полиция", "ни полиции, ни ОДКБ", "президент, полиция и ОДКБ" into one group each. */
export function groupMentions(
  tokens: readonly MoodToken[],
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const links = mentions.map((mention, k) =>
    k === 0 ? 'none' : readLink(tokens.slice(mentions[k - 1]!.to, mention.from)),
  );
  // Names parted by commas alone are a list only where a joining word closes it.
  const joined = links.map(() => false);
  let isJoined = false;
  for (let k = links.length - 1; k > 0; k--) {
    isJoined = links[k] === 'joined' || (links[k] === 'comma' && isJoined);
    joined[k] = isJoined;
  }
  const groups: Mention[][] = [];
  mentions.forEach((mention, k) => {
    if (joined[k] === true) groups.at(-1)!.push(mention);
    else groups.push([mention]);
  });
  return groups;
}

function readLink(between: readonly MoodToken[]): 'joined' | 'comma' | 'none' {
  let link: 'joined' | 'comma' | 'none' = 'none';
  for (const { role, spelling } of between) {
    if (joiningWords.has(spelling)) link = 'joined';
    else if (role === 'stop') link = link === 'joined' ? link : 'comma';
    else if (!articles.has(spelling)) return 'none';
  }
  return link;
}
