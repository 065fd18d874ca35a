import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { prepareText } from '../../src/coordination/copies/prepareText.js';
import { timeSignals } from '../../src/rhythm/listSignals.js';
import { measureSignals } from '../../src/rhythm/measureSignals.js';
import { arrangeSignalInput } from '../../src/rhythm/signalInput.js';
import type { Behaviour, BehaviourOptions } from '../../src/simulate/behaviours/behaviourKinds.js';
import { simulateBehaviours } from '../../src/simulate/behaviours/simulateBehaviours.js';

/** How a signal tells the accounts of one behaviour from ordinary people. */
export interface Separation {
  /** Probability that one of them has a larger value than an ordinary account (ties count half). */
  readonly auc: number;
  /** Share with p ≤ 0.01. */
  readonly flagged: number;
  /** Accounts with a value. */
  readonly measured: number;
}

/** By signal, then by behaviour. */
export type Separations = ReadonlyMap<string, ReadonlyMap<Behaviour, Separation>>;

export function measureSeparation(
  options: Partial<BehaviourOptions> & Pick<BehaviourOptions, 'seed'>,
): Separations {
  const { comments, truth, events } = simulateBehaviours(options);
  const table = buildCommentTable(comments);
  const input = arrangeSignalInput(table, { events, prepared: prepareText(table), seed: options.seed });
  const accountsOf = new Map<Behaviour, number[]>();
  for (let account = 0; account < input.accounts; account++) {
    const behaviour = truth.get(table.account.values.get(account))!;
    accountsOf.set(behaviour, [...(accountsOf.get(behaviour) ?? []), account]);
  }
  return new Map(
    measureSignals(input, { signals: timeSignals }).map(({ column: { name, value, p } }) => {
      const valuesOf = (behaviour: Behaviour): number[] =>
        accountsOf
          .get(behaviour)!
          .map((account) => value[account]!)
          .filter((one) => !Number.isNaN(one));
      const ordinary = valuesOf('ordinary');
      return [
        name,
        new Map(
          [...accountsOf].map(([behaviour, accounts]) => [
            behaviour,
            {
              auc: measureAuc(valuesOf(behaviour), ordinary),
              flagged: accounts.filter((account) => p[account]! <= 0.01).length / accounts.length,
              measured: valuesOf(behaviour).length,
            },
          ]),
        ),
      ];
    }),
  );
}

/** P(a > b) + P(a = b) / 2 over all pairs (Mann–Whitney). */
export function measureAuc(a: readonly number[], b: readonly number[]): number {
  let wins = 0;
  for (const x of a) for (const y of b) wins += x > y ? 1 : x === y ? 0.5 : 0;
  return wins / (a.length * b.length);
}
