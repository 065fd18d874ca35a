import type { SchemaElement } from 'hyparquet';
import { formatClock, formatReading } from './formatTimes.js';
import { checkWholeNumber } from './exactIds.js';

/** A column of a Parquet file, and how its values are written as text. */
export interface ParquetColumn {
  readonly name: string;
  readonly format: (value: unknown, row: number) => string;
}

/**
 * Says how the values of a column are written. Decimals are taken out of the schema on the way: the library would turn
 * them into doubles, the integers beneath are exact.
 */
export function prepareParquetColumn(element: SchemaElement, file: string): ParquetColumn {
  const { name, logical_type: logical, converted_type: converted, type } = element;
  const isDecimal = logical?.type === 'DECIMAL' || converted === 'DECIMAL';
  if (isDecimal && type !== 'BYTE_ARRAY') {
    const scale = element.scale ?? (logical?.type === 'DECIMAL' ? logical.scale : 0);
    delete element.logical_type;
    delete element.converted_type;
    return { name, format: (value) => (isMissing(value) ? '' : formatDecimal(toBigInt(value), scale)) };
  }
  if (logical?.type === 'TIME' || converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') {
    const unit = logical?.type === 'TIME' ? logical.unit : converted === 'TIME_MILLIS' ? 'MILLIS' : 'MICROS';
    const perMs = { MILLIS: 1, MICROS: 1e3, NANOS: 1e6 }[unit];
    return { name, format: (value) => (isMissing(value) ? '' : formatClock(Number(value) / perMs)) };
  }
  const isDay = logical?.type === 'DATE' || converted === 'DATE';
  // Without a logical type a TIMESTAMP_MILLIS is an instant by the specification; INT96 says nothing of a zone.
  const isInstant = logical?.type === 'TIMESTAMP' ? logical.isAdjustedToUTC : type !== 'INT96';
  return {
    name,
    format: (value, row) => {
      if (value instanceof Date)
        return isDay ? formatReading(value).slice(0, 10) : formatReading(value) + (isInstant ? 'Z' : '');
      if (typeof value === 'number') checkWholeNumber(value, { name, row, file });
      return formatValue(value);
    },
  };
}

function formatValue(value: unknown): string {
  if (isMissing(value)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value).toString() : String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Big-endian two's complement, as decimals of fixed length are stored. */
function toBigInt(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  return value.length === 0
    ? 0n
    : BigInt.asIntN(8 * value.length, BigInt(`0x${Buffer.from(value).toString('hex')}`));
}

function formatDecimal(unscaled: bigint, scale: number): string {
  if (scale <= 0) return (unscaled * 10n ** BigInt(-scale)).toString();
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, -scale);
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${unscaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
