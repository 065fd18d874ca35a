/** Deeper than any export nests the fields of a comment; deeper keys are no columns. */
const maxDepth = 8;

/** All keys of the objects that lead to a cell, nested ones joined by dots, in the order of first appearance. */
export function flattenKeys(values: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) return;
    if (typeof value === 'object' && value !== null) {
      if (path.length < maxDepth)
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    } else if (path.length > 0 && !found.has(path.join('.'))) found.set(path.join('.'), path);
  };
  for (const value of values) visit(value, []);
  return found;
}

/** The value at a path of own keys; undefined where there is none. */
export function readPath(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return at;
}
