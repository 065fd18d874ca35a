/** Columns of the totals of a class of accounts. */
export const shiftColumns = ['nB', 'sB', 'nA', 'sA', 'withinB', 'withinA'] as const;
const width = shiftColumns.length;

/** What an account did: wrote in both windows, only before, only after. */
export const statuses = { stayed: 0, left: 1, entered: 2 } as const;

/** Where the totals of whom lie: strata × statuses of the kept accounts first, then one class for each set aside. */
export interface ShiftLayout {
  readonly strata: number;
  readonly sets: number;
}

export function findClass(stratum: number, status: number): number {
  return stratum * 3 + status;
}

export function findSetClass(layout: ShiftLayout, set: number): number {
  return layout.strata * 3 + set;
}

/**
 * All statistics of one set of totals, in the order of `listShiftNames`:
 * shift, shiftKept, composition, one for each set, then within, reweighting, entry, exit over all strata and of each stratum, and what
 * all sets add together.
 *
 * With kept accounts' means M, stayers' means S, shares q of a stayer in the stayers' comments, tone m, d = m_A − m_B:
 *   within      = Σ_stayed ½(q_B + q_A) · d
 *   reweighting = Σ_stayed (q_A − q_B) · (½(m_B + m_A) − ½(S_B + S_A))
 *   entry       = share of the entered after · (their mean − S_A)
 *   exit        = −share of the left before · (their mean − S_B)
 * and M_A − M_B = within + reweighting + entry + exit. A set with share π and mean m adds π_A (m_A − M_A) − π_B (m_B − M_B).
 */
export function splitShift(totals: Float64Array, layout: ShiftLayout): Float64Array {
  const { strata, sets } = layout;
  const take = (own: number, column: number): number => totals[own * width + column]!;
  const kept = new Float64Array(4);
  const stayed = new Float64Array(4);
  for (let stratum = 0; stratum < strata; stratum++) {
    for (let status = 0; status < 3; status++) {
      for (let c = 0; c < 4; c++) kept[c]! += take(findClass(stratum, status), c);
    }
    for (let c = 0; c < 4; c++) stayed[c]! += take(findClass(stratum, statuses.stayed), c);
  }
  const all = kept.slice();
  for (let set = 0; set < sets; set++) {
    for (let c = 0; c < 4; c++) all[c]! += take(findSetClass(layout, set), c);
  }
  const [keptNB, keptSB, keptNA, keptSA] = kept as unknown as readonly [number, number, number, number];
  const [stayNB, staySB, stayNA, staySA] = stayed as unknown as readonly [number, number, number, number];
  const meanB = staySB / stayNB;
  const meanA = staySA / stayNA;
  const centre = (meanB + meanA) / 2;

  const result = new Float64Array(3 + sets + 4 * (strata + 1) + 1);
  const shiftKept = keptSA / keptNA - keptSB / keptNB;
  result[0] = all[3]! / all[2]! - all[1]! / all[0]!;
  result[1] = shiftKept;
  for (let set = 0; set < sets; set++) {
    const own = findSetClass(layout, set);
    result[3 + set] =
      (take(own, 3) - take(own, 2) * (keptSA / keptNA)) / all[2]! -
      (take(own, 1) - take(own, 0) * (keptSB / keptNB)) / all[0]!;
  }
  const sums = 3 + sets;
  for (let stratum = 0; stratum < strata; stratum++) {
    const stay = findClass(stratum, statuses.stayed);
    const left = findClass(stratum, statuses.left);
    const entered = findClass(stratum, statuses.entered);
    // withinB = Σ n_B·d and withinA = Σ n_A·d give all that needs single accounts: Σ n_A·m_B = s_A − withinA, Σ n_B·m_A = s_B + withinB.
    const withinB = take(stay, 4);
    const withinA = take(stay, 5);
    const toneA = (2 * take(stay, 3) - withinA) / 2;
    const toneB = (2 * take(stay, 1) + withinB) / 2;
    const at = sums + 4 * (stratum + 1);
    result[at] = (withinB / stayNB + withinA / stayNA) / 2;
    result[at + 1] = (toneA - centre * take(stay, 2)) / stayNA - (toneB - centre * take(stay, 0)) / stayNB;
    result[at + 2] = (take(entered, 3) - take(entered, 2) * meanA) / keptNA;
    // 0 − x, not −x: a stratum that nobody left has 0, not −0.
    result[at + 3] = 0 - (take(left, 1) - take(left, 0) * meanB) / keptNB;
    for (let part = 0; part < 4; part++) result[sums + part]! += result[at + part]!;
  }
  result[2] = result[sums + 1]! + result[sums + 2]! + result[sums + 3]!;
  result[result.length - 1] = result[0]! - shiftKept;
  return result;
}
