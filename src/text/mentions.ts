/** VK mention markup, `[id1|Name]`, `[club1|Name]`, also with pseudonymised ids. */
const mentionMarkup = /\[(?:id|club|public|event)[^|\]\n]{0,64}\|[^\]\n]{0,128}\]/gu;
/** `@name` at the start of the text or after white space (an e-mail address is not a mention). */
const mentionHandle = /(?<=^|\s)@[\p{L}\p{N}_.-]{2,64}/gu;

/**
 * The text without the people it speaks to: VK mention markup and handles (`@name`) are taken out.
 *
 * Cost: linear in the text.
 * @example
 * import { removeMentions } from 'in-concert';
 * removeMentions('[id1|Anna], I agree with @boris').trim(); // => ', I agree with'
 */
export function removeMentions(text: string): string {
  const spoken = text.includes('[') ? text.replace(mentionMarkup, ' ') : text;
  return spoken.includes('@') ? spoken.replace(mentionHandle, ' ') : spoken;
}
