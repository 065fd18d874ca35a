import type { LayerPairs } from '../chance/searchPairs.js';
import type { SensitivityRule } from '../../model/sensitivity.js';

/** What one rule finds. */
export interface FoundPairs {
  readonly pairs: number;
  /** Codes of the accounts in them, ascending. */
  readonly accounts: Int32Array;
}

/**
 * Pairs and accounts that each rule finds, each counted once however many layers show it.
 *
 * A pair satisfies a rule when any of its layers does. The layers' pairs stand in the order of (a, b), so one pass over all
 * of them together meets each pair once, without a table of pairs.
 * Cost: O(pairs · layers); memory a byte for each account and rule.
 */
export function countFound(
  layers: readonly LayerPairs[],
  rules: readonly SensitivityRule[],
  accounts: number,
): FoundPairs[] {
  const next = layers.map(() => 0);
  const counts = rules.map(() => 0);
  const isFound = rules.map(() => new Uint8Array(accounts));
  for (;;) {
    let [a, b] = [Infinity, Infinity];
    layers.forEach((layer, l) => {
      const k = next[l]!;
      if (k >= layer.a.length || layer.a[k]! > a || (layer.a[k] === a && layer.b[k]! >= b)) return;
      [a, b] = [layer.a[k]!, layer.b[k]!];
    });
    if (a === Infinity) break;
    let [q, coActions] = [1, 0];
    layers.forEach((layer, l) => {
      const k = next[l]!;
      if (layer.a[k] !== a || layer.b[k] !== b) return;
      next[l] = k + 1;
      q = Math.min(q, layer.q[k]!);
      coActions = Math.max(coActions, layer.coActions[k]!);
    });
    rules.forEach(({ kind, threshold }, r) => {
      if (kind === 'q' ? q > threshold : coActions < threshold) return;
      counts[r]! += 1;
      isFound[r]![a] = 1;
      isFound[r]![b] = 1;
    });
  }
  return rules.map((_, r) => ({ pairs: counts[r]!, accounts: listMarked(isFound[r]!) }));
}

function listMarked(marks: Uint8Array): Int32Array {
  let count = 0;
  for (const mark of marks) count += mark;
  const listed = new Int32Array(count);
  let slot = 0;
  for (let code = 0; code < marks.length; code++) if (marks[code] === 1) listed[slot++] = code;
  return listed;
}
