const noBreak = '\u00a0';

/** A count with thousands separators: 20034 reads "20,034". */
export function formatCount(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A count with its noun: "1 account", "4,012 accounts". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** A measured number with about three significant digits: 1234.5 reads "1,235", 0.04567 reads "0.046". */
export function formatDecimal(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 0.0001) return value < 0 ? `>${noBreak}−0.0001` : `<${noBreak}0.0001`;
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : size >= 0.01 ? 3 : 4;
  const [whole = '0', fraction] = size.toFixed(digits).split('.');
  const rest = fraction === undefined || Number(fraction) === 0 ? '' : `.${fraction}`;
  return `${value < 0 ? '−' : ''}${formatCount(Number(whole))}${rest}`;
}

/** A change with its sign: "+0.12", "−0.05". The sign is a real minus, so that screen readers say it. */
export function formatChange(value: number): string {
  const rounded = Math.abs(value) < 0.0005 ? 0 : value;
  if (rounded === 0) return '0.00';
  const size = Math.abs(rounded);
  const text = size >= 10 ? formatDecimal(size) : size.toFixed(size < 0.005 ? 3 : 2);
  return `${rounded < 0 ? '−' : '+'}${text}`;
}

/** A p- or q-value: two significant digits, "< 0.0001" below that; an empty string when there is none. */
export function formatProbability(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '';
  if (value < 0.0001) return `<${noBreak}0.0001`;
  if (value >= 0.995) return '1.00';
  return value >= 0.1 ? value.toFixed(2) : value >= 0.01 ? value.toFixed(3) : value.toFixed(4);
}

/** A share as a percentage: 0.00123 reads "0.12 %". */
export function formatPercent(share: number): string {
  const percent = share * 100;
  if (percent === 0) return `0${noBreak}%`;
  if (percent < 0.01) return `<${noBreak}0.01${noBreak}%`;
  return `${percent < 1 ? percent.toFixed(2) : percent < 10 ? percent.toFixed(1) : percent.toFixed(0)}${noBreak}%`;
}

/** Bytes as people say them: 22700000 reads "22.7 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [unit, size] = bytes < 1e6 ? ['kB', 1e3] : bytes < 1e9 ? ['MB', 1e6] : ['GB', 1e9];
  return `${(bytes / size).toFixed(1)}${noBreak}${unit}`;
}
