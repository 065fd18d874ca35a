import { currentLanguage } from './language.js';
import { pluralForm } from './plural.js';
import { russianNouns } from './russian/nouns.js';

const noBreak = '\u00a0';

/** A count with thousands separators: 20034 reads "20,034", in Russian "20 034". */
export function formatCount(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, currentLanguage() === 'ru' ? noBreak : ',');
}

/** A count with its noun: "1 account", "4,012 accounts"; in Russian the noun of `russianNouns`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  const text = formatCount(count);
  const forms = currentLanguage() === 'ru' ? russianNouns[singular] : undefined;
  if (forms !== undefined) return `${text}${noBreak}${forms[pluralForm(text)]}`;
  return `${text} ${count === 1 ? singular : plural}`;
}

/** A number with so many digits after the point, or the comma. */
export function formatFixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return currentLanguage() === 'ru' ? text.replace('.', ',') : text;
}

/** A measured number with about three significant digits: 1234.5 reads "1,235", 0.04567 reads "0.046". */
export function formatDecimal(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size < 0.0001) return `${value < 0 ? `>${noBreak}−` : `<${noBreak}`}${formatFixed(0.0001, 4)}`;
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : size >= 0.01 ? 3 : 4;
  const [whole = '0', fraction] = size.toFixed(digits).split('.');
  const rest = fraction === undefined || Number(fraction) === 0 ? '' : `${decimalSign()}${fraction}`;
  return `${value < 0 ? '−' : ''}${formatCount(Number(whole))}${rest}`;
}

/** A change with its sign: "+0.12", "−0.05". The sign is a real minus, so that screen readers say it. */
export function formatChange(value: number): string {
  const rounded = Math.abs(value) < 0.0005 ? 0 : value;
  if (rounded === 0) return formatFixed(0, 2);
  const size = Math.abs(rounded);
  const text = size >= 10 ? formatDecimal(size) : formatFixed(size, size < 0.005 ? 3 : 2);
  return `${rounded < 0 ? '−' : '+'}${text}`;
}

/** A p- or q-value: two significant digits, "< 0.0001" below that; an empty string when there is none. */
export function formatProbability(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '';
  if (value < 0.0001) return `<${noBreak}${formatFixed(0.0001, 4)}`;
  if (value >= 0.995) return formatFixed(1, 2);
  return formatFixed(value, value >= 0.1 ? 2 : value >= 0.01 ? 3 : 4);
}

/** A share as a percentage: 0.00123 reads "0.12 %". */
export function formatPercent(share: number): string {
  const percent = share * 100;
  if (percent === 0) return `0${noBreak}%`;
  if (percent < 0.01) return `<${noBreak}${formatFixed(0.01, 2)}${noBreak}%`;
  return `${formatFixed(percent, percent < 1 ? 2 : percent < 10 ? 1 : 0)}${noBreak}%`;
}

/** Bytes as people say them: 22700000 reads "22.7 MB". */
export function formatBytes(bytes: number): string {
  const units = currentLanguage() === 'ru' ? ['байт', 'кБ', 'МБ', 'ГБ'] : ['bytes', 'kB', 'MB', 'GB'];
  if (bytes < 1000) return `${bytes} ${units[0]}`;
  const step = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  return `${formatFixed(bytes / 1000 ** step, 1)}${noBreak}${units[step]}`;
}

function decimalSign(): string {
  return currentLanguage() === 'ru' ? ',' : '.';
}
