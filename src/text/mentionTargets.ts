/** `[id1|Name]`, `[club1|Name]` (also with pseudonyms for ids), `@id1 (Name)` as typed in VK, `@handle`, `@handle@server`. */
const mention =
  /\[(id|club|public|event)([^|\]\s]{1,64})\|[^\]\n]{0,128}\]|[@*](?<![\p{L}\p{N}_@./][@*])(id|club|public|event)(\d{1,20})(?:\s?\([^)\n]{0,128}\))?|@(?<![\p{L}\p{N}_@./]@)([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?(?:@[a-z0-9.-]{1,62}[a-z0-9])?)/giu;
/** What may stand between the people at the start of a reply, and the mark of a repost before its author. */
const opening = /^(?:RT\s|[\s,.:\u200b-\u200f\ufeff])*$/u;

/**
 * The distinct accounts that a text mentions, in the order of their first appearance: `id1` and `club1` for VK (public pages and
 * events are communities), `@handle` in lower case for others. Ids that were pseudonymised stay as they are.
 *
 * Left out are those at the start of the text: they are whom a reply answers, put there by the platform ("[id1|Ann], …",
 * `@ann @bob …`), or the author of a repost (`RT @ann: …`). People who answer one author are a conversation; that they were
 * pointed at the same third person is what mentions show.
 *
 * What it can wrongly find: e-mail-like words after a space and "@"; people called upon at the very start are taken for addressees.
 * Cost: linear; texts without "@", "*" and "[" are passed over.
 * @example
 * import { extractMentionTargets } from 'in-concert';
 * extractMentionTargets('[id1|Анна], ask [club7|the mayor] or @Boris'); // => ['club7', '@boris']
 * extractMentionTargets('@ann, @bob: I agree'); // => []
 */
export function extractMentionTargets(text: string): string[] {
  if (!text.includes('@') && !text.includes('*') && !text.includes('[')) return [];
  const found = new Set<string>();
  let isOpening = true;
  let end = 0;
  for (const match of text.matchAll(mention)) {
    isOpening &&= opening.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (isOpening) continue;
    const [, kind = match[3], id = match[4], , , handle] = match;
    found.add(kind === undefined ? `@${handle!.toLowerCase()}` : nameOf(kind.toLowerCase(), id!));
  }
  return [...found];
}

function nameOf(kind: string, id: string): string {
  return `${kind === 'id' ? 'id' : 'club'}${id}`;
}
