import { foldLookAlikes } from './lookAlikes.js';

/** With one letter at least: "#1" is a rank. Not inside of a word or an address. VK writes `#tag@group` for a tag of one community. */
const hashtag = /[#＃](?<![\p{L}\p{N}_/&#?=][#＃])([\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*)/gu;

/**
 * The distinct hashtags of a text in the order of their first appearance, without "#": case, ё/е, look-alike letters and
 * composed characters are folded.
 *
 * What it can wrongly find: colours such as "#ffaa00".
 * Cost: linear; texts without "#" are passed over.
 * @example
 * import { extractHashtags } from 'in-concert';
 * extractHashtags('#Алматы, #қаңтар2022 и ещё раз #АЛМАТЫ; #1'); // => ['алматы', 'қаңтар2022']
 */
export function extractHashtags(text: string): string[] {
  if (!text.includes('#') && !text.includes('＃')) return [];
  const found = new Set<string>();
  for (const [, tag] of text.normalize('NFKC').matchAll(hashtag))
    found.add(foldLookAlikes(tag!).toLowerCase().replaceAll('ё', 'е'));
  return [...found];
}
