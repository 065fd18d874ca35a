/** A JSON object, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a place in JSON; undefined where a key is missing. Only own keys count, so that `__proto__` is nothing. */
export function takeField(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isFields(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** A string, '' where there is none. */
export function takeString(value: unknown, ...keys: readonly string[]): string {
  const found = takeField(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** An id written as a string or an integer, '' where there is none. */
export function takeId(value: unknown, ...keys: readonly string[]): string {
  const found = takeField(value, ...keys);
  if (typeof found === 'string') return found.trim();
  return Number.isSafeInteger(found) ? String(found) : '';
}

/** A time written as a string or as seconds, '' where there is none. */
export function takeTime(value: unknown, ...keys: readonly string[]): string {
  const found = takeField(value, ...keys);
  if (typeof found === 'string') return found.trim();
  return typeof found === 'number' && Number.isFinite(found) && found !== 0 ? String(found) : '';
}

/** The elements of an array, none where there is none. */
export function takeList(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = takeField(value, ...keys);
  return Array.isArray(found) ? found : [];
}
