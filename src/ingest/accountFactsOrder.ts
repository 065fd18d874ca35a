import type { AccountFacts } from '../model/accountFacts.js';

/** The facts by other account codes: row `i` had the account `before[rowOf[i]]`, and has `after[i]`. */
export function reorderAccountFacts(
  facts: AccountFacts,
  before: Int32Array,
  after: Int32Array,
  rowOf: Uint32Array,
  accounts: number,
): AccountFacts {
  const origin = new Int32Array(accounts);
  for (let i = 0; i < after.length; i++) if (after[i]! >= 0) origin[after[i]!] = before[rowOf[i]!]!;
  return mapAccountFacts(facts, (values) => Float64Array.from(origin, (code) => values[code]!));
}

/** The facts with every column changed alike. */
export function mapAccountFacts(
  facts: AccountFacts,
  change: (values: Float64Array) => Float64Array,
): AccountFacts {
  const { registeredAt, idNeighbours, idNeighboursP, nameLetters, nameDigits, nameShared, nameSharedP } =
    facts;
  return {
    registeredAt: change(registeredAt),
    idNeighbours: change(idNeighbours),
    idNeighboursP: change(idNeighboursP),
    nameLetters: change(nameLetters),
    nameDigits: change(nameDigits),
    nameShared: change(nameShared),
    nameSharedP: change(nameSharedP),
  };
}

const hour = 3_600_000;

/** Registration to the full hour: the exact second can be searched for, and would name the account. */
export function blurRegistration(facts: AccountFacts): AccountFacts {
  return { ...facts, registeredAt: facts.registeredAt.map((at) => Math.floor(at / hour) * hour) };
}
