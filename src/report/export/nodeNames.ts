const forbiddenInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that XML forbids and that break CSV readers; each becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.replace(forbiddenInXml, '\ufffd');
}

/**
 * Accounts as names of nodes: cleaned, and still different from one another. Two accounts that differ only in a character
 * that must go would otherwise become one node.
 */
export function nameNodes(
  accounts: readonly string[],
  clean: (account: string) => string = cleanText,
): string[] {
  const taken = new Set(accounts.filter((account) => clean(account) === account));
  return accounts.map((account) => {
    const cleaned = clean(account);
    if (cleaned === account) return account;
    let name = cleaned;
    for (let turn = 2; taken.has(name); turn++) name = `${cleaned}~${turn}`;
    taken.add(name);
    return name;
  });
}
