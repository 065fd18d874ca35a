/** P(a value of `ones` is above one of `others`), ties half: the area under the ROC curve. */
export function measureAuc(ones: readonly number[], others: readonly number[]): number {
  let wins = 0;
  for (const one of ones) for (const other of others) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (ones.length * others.length);
}

export interface KindAuc {
  /** NaN where too few accounts of the kind have a value. */
  readonly auc: number;
  /** Share of the accounts of the kind that have a value. */
  readonly measured: number;
  /** Share of them with p ≤ 0.01, of those that have a p. */
  readonly called: number;
}

/** How well a signal parts the accounts of a kind from ordinary ones. */
export function rankKind(
  { value, p }: { readonly value: Float64Array; readonly p: Float64Array },
  kinds: readonly string[],
  kind: string,
): KindAuc {
  const of = (wanted: string) => kinds.flatMap((name, k) => (name === wanted ? [k] : []));
  const known = (accounts: readonly number[]) => accounts.filter((k) => !Number.isNaN(value[k]!));
  const own = known(of(kind));
  const measured = own.length / of(kind).length;
  const ordinary = known(of('ordinary'));
  const tested = own.filter((k) => !Number.isNaN(p[k]!));
  return {
    auc:
      measured < 0.25
        ? NaN
        : measureAuc(
            own.map((k) => value[k]!),
            ordinary.map((k) => value[k]!),
          ),
    measured,
    called: tested.filter((k) => p[k]! <= 0.01).length / tested.length,
  };
}
