/** What stands where a mentioned name stood. */
export const mentionedName = 'someone';

/**
 * Every way a text points at somebody: `[id1|Name]` (also as a link), `@id1 (Name)` as typed, `@[…]`, `@handle`, and the
 * address of a numbered VK page, of an account of Reddit (also `u/name`), YouTube or Bluesky. An e-mail address is no handle: a letter, digit or dot stands before its `@`.
 */
const mention = new RegExp(
  [
    String.raw`\[(?<kind>id|club|public|event)(?<id>[^|\]:]*)(?::[^|\]]*)?\|[^\]]*\]`,
    String.raw`\[(?<link>https?:\/\/[^|\]\s]*)\|[^\]]*\]`,
    String.raw`[@*](?<typedKind>id|club|public|event)(?<typedId>\d+)(?<typedName>\s?\([^)]*\))?`,
    String.raw`@\[(?<bracket>[^\]|]*)\]`,
    String.raw`(?<![\p{L}\p{N}_.@])@(?<handle>[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)(?<name>\s\([^)]*\))?`,
    String.raw`(?<page>\bvk(?:ontakte)?\.(?:com|ru|me)\/)(?<pageKind>id|club|public|event)(?<pageId>\d+)`,
    String.raw`(?<profile>(?<![\p{L}\p{N}_/.])\/?u\/|\breddit\.com\/u(?:ser)?\/|\byoutube\.com\/channel\/|\bbsky\.app\/profile\/)(?<owner>[\w:-][\w:.-]*[\w-])`,
  ].join('|'),
  'giu',
);

/** Account ids and names of communities are negative numbers in VK data; their mentions must become the same pseudonym. */
function toAccountId(kind: string, id: string): string {
  return kind.toLowerCase() === 'id' ? id : `-${id}`;
}

/**
 * Replaces the ids in mentions by `hash(id)` and the names by "someone", and keeps the shape of the markup, so that a
 * mention is still seen as one. Names written without any markup stay: no pattern can know them.
 */
export function maskMentions(text: string, hash: (id: string) => string): string {
  return text.replace(mention, (...found) => {
    const part = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (part['kind'] !== undefined)
      return `[${part['kind']}${hash(toAccountId(part['kind'], part['id']!))}|${mentionedName}]`;
    if (part['link'] !== undefined) return `[${maskMentions(part['link'], hash)}|${mentionedName}]`;
    if (part['typedKind'] !== undefined) {
      const id = hash(toAccountId(part['typedKind'], part['typedId']!));
      return `@${part['typedKind']}${id}${part['typedName'] === undefined ? '' : ` (${mentionedName})`}`;
    }
    if (part['bracket'] !== undefined) return `@[${hash(part['bracket'])}]`;
    if (part['handle'] !== undefined)
      return `@${hash(part['handle'])}${part['name'] === undefined ? '' : ` (${mentionedName})`}`;
    if (part['profile'] !== undefined) return part['profile'] + hash(part['owner']!);
    return `${part['page']!}${part['pageKind']!}${hash(toAccountId(part['pageKind']!, part['pageId']!))}`;
  });
}
