import type { NetworkEdge } from '../../model/analysis.js';
import type { NetworkMeasures, TieLayer, TieMeasure } from '../../model/networkMeasures.js';
import type { ColumnType, ExportCell, ExportColumn, TimeSpan } from './networkTable.js';

/** The ties of a network as columns. */
export interface EdgeColumns {
  readonly weight: readonly number[];
  readonly spans: readonly (TimeSpan | null)[];
  readonly columns: readonly ExportColumn[];
}

/**
 * The ties as columns: what they add up to, in which order the two act, and for each trace its window, co-actions, expected
 * co-actions, p, q and whether it counts in the sum.
 */
export function listEdges(edges: readonly NetworkEdge[], measures: NetworkMeasures | null): EdgeColumns {
  const measureOf = new Map(measures?.ties.map((tie) => [pairKey(tie), tie]) ?? []);
  const found = edges.map((edge) => measureOf.get(pairKey(edge)));
  const column = (
    name: string,
    type: ColumnType,
    cell: (k: number) => ExportCell | undefined,
  ): ExportColumn => ({
    name,
    type,
    cells: edges.map((_, k) => cell(k) ?? null),
  });
  return {
    weight: edges.map(({ coActions, expected }) => Math.max(coActions - expected, Number.EPSILON)),
    spans: found.map((tie) => {
      const { firstAt = null, lastAt = null } = tie ?? {};
      return firstAt === null || lastAt === null ? null : [firstAt, lastAt];
    }),
    columns: [
      column('co_actions', 'integer', (k) => edges[k]!.coActions),
      column('expected', 'double', (k) => edges[k]!.expected),
      column('q', 'double', (k) => edges[k]!.q),
      column('traces', 'string', (k) => edges[k]!.traces.join(' ')),
      ...(measures === null
        ? []
        : [
            column('surprise', 'double', (k) => found[k]?.surprise),
            column('source_first', 'integer', (k) => found[k]?.aFirst),
            column('target_first', 'integer', (k) => found[k]?.bFirst),
            column('same_moment', 'integer', (k) => found[k]?.sameMoment),
            column('median_lag_s', 'double', (k) => found[k]?.medianLagSeconds),
            column('first_at', 'time', (k) => found[k]?.firstAt),
            column('last_at', 'time', (k) => found[k]?.lastAt),
            ...listTraces(found, column),
          ]),
    ],
  };
}

function listTraces(
  ties: readonly (TieMeasure | undefined)[],
  column: (name: string, type: ColumnType, cell: (k: number) => ExportCell | undefined) => ExportColumn,
): ExportColumn[] {
  const traces = [...new Set(ties.flatMap((tie) => tie?.layers.map(({ trace }) => trace) ?? []))].sort();
  const names = nameColumns(traces);
  return traces.flatMap((trace, t) => {
    const layers = ties.map((tie) => tie?.layers.find((layer) => layer.trace === trace));
    const of = (name: string, type: ColumnType, pick: (layer: TieLayer) => ExportCell): ExportColumn =>
      column(`${names[t]!}_${name}`, type, (k) => (layers[k] === undefined ? null : pick(layers[k])));
    return [
      of('counts', 'boolean', ({ counts }) => counts),
      of('window_s', 'double', ({ windowSeconds }) => windowSeconds),
      of('co_actions', 'integer', ({ coActions }) => coActions),
      of('expected', 'double', ({ expected }) => expected),
      of('p', 'double', ({ p }) => p),
      of('q', 'double', ({ q }) => q),
    ];
  });
}

/** Traces as the beginning of column names: letters, digits and underscores, and still different from one another. */
function nameColumns(traces: readonly string[]): string[] {
  const taken = new Set<string>();
  return traces.map((trace) => {
    const plain = trace.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/gu, '') || 'trace';
    let name = plain;
    for (let turn = 2; taken.has(name); turn++) name = `${plain}_${turn}`;
    taken.add(name);
    return name;
  });
}

function pairKey({ a, b }: { readonly a: string; readonly b: string }): string {
  return JSON.stringify([a, b]);
}
