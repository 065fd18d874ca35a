import type { SignalFinding } from '../model/signal.js';
import type { MeasuredSignal } from '../rhythm/measureSignals.js';

/** Measured signals as plain columns, null where the data are too few to say. */
export function describeSignals(measured: readonly MeasuredSignal[]): SignalFinding[] {
  return measured.map(({ signal: { name, title, unit, caution }, column, percentile }) => ({
    name,
    title,
    unit,
    caution,
    value: listNumbers(column.value),
    percentile: listNumbers(percentile),
    p: listNumbers(column.p),
    opportunities: Array.from(column.opportunities),
  }));
}

function listNumbers(column: Float64Array): (number | null)[] {
  return Array.from(column, (one) => (Number.isNaN(one) ? null : one));
}
