import type { Analysis } from '../../src/model/analysis.js';

/** Text as an attacker would write it. Each piece, run as code, would set `window.__pwned`. */
export const poisons: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '"><img src=x onerror="window.__pwned=1">',
  "' onmouseover='window.__pwned=1' x='",
  '</script><script>window.__pwned=1</script>',
  '</style><svg onload="window.__pwned=1">',
  '<a href="javascript:window.__pwned=1">click</a>',
  '<!--<script>',
  '\u202Etxet desrever\u2066 \u2028\u2029\u0000\u0008',
  '<b>%{x} ${window.__pwned=1} {{x}}</b>',
  'https://example.org/?a=1&b=2',
  '\ud83d',
];

/** Keys whose values are from a closed list or are read by the runtime, so no text of a stranger gets there. */
const closed = new Set(['timezone', 'kind', 'measure', 'sha256', 'term', 'by']);

/** The analysis with every text in it poisoned, the same text always in the same way. */
export function poisonAnalysis(analysis: Analysis): Analysis {
  const known = new Map<string, string>();
  const poison = (text: string): string => {
    let poisoned = known.get(text);
    if (poisoned === undefined) {
      const turn = known.size % poisons.length;
      poisoned = [...poisons.slice(turn), ...poisons.slice(0, turn)].join('') + text;
      known.set(text, poisoned);
    }
    return poisoned;
  };
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return closed.has(key) ? value : poison(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (value === null || typeof value !== 'object') return value;
    const names = Object.entries(value).map(([name, item]) => [
      key === 'languages' ? poison(name) : name,
      walk(item, name),
    ]);
    return Object.fromEntries(names) as unknown;
  };
  const poisoned = walk(analysis, '') as Analysis;
  const [first, ...rest] = poisoned.evidence;
  const long = 'ы<i>'.repeat(25_600);
  return { ...poisoned, evidence: [{ ...first!, at: first!.at - 1, text: long }, ...rest] };
}

/** The analysis of comments in which nothing was found and nothing could be measured. */
export function emptyAnalysis(analysis: Analysis): Analysis {
  return {
    ...analysis,
    input: null,
    accounts: [],
    pairs: [],
    groups: [],
    evidence: [],
    floor: {
      shuffles: 20,
      observedPairs: 0,
      meanPairs: 0,
      maxPairs: 0,
      runsWithAny: 0,
      observedAccounts: 0,
      meanAccounts: 0,
      maxAccounts: 0,
      observedGroups: 0,
      meanGroups: 0,
      maxGroups: 0,
      runsWithGroups: 0,
      observedGroupAccounts: 0,
      meanGroupAccounts: 0,
      maxGroupAccounts: 0,
    },
    coActionHistograms: [],
    network: { nodes: [], edges: [] },
    mood: { ...analysis.mood, languages: {}, series: [] },
    events: [],
    effects: [],
    eventStudy: null,
    findings: [],
    limits: [],
  };
}
