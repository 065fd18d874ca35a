const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** X writes these three signs as entities in its JSON, and no others. */
export function decodeSigns(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt);/g, (entity) => signs[entity]!) : text;
}

/** What X writes in the place of a post that it may not show. */
export function isNotice(text: string): boolean {
  return text === '' || /^(?:This (?:Tweet|Post) from|@\w+'s account) .{0,80}withheld/s.test(text);
}
