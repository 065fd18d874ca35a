const special = /[.+^${}()|[\]\\]/g;

/** Whether a path is a pattern: `*`, `**` or `?` stands in it. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/**
 * Makes the test of a pattern on paths with `/` between their parts: `*` is anything within one part, `?` one letter of
 * it, `**` any number of parts.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((piece) => {
      if (piece === '**/') return '(?:[^/]+/)*';
      if (piece === '**') return '.*';
      if (piece === '*') return '[^/]*';
      return piece === '?' ? '[^/]' : piece.replace(special, String.raw`\$&`);
    })
    .join('');
  const test = new RegExp(`^${source}$`, 'u');
  return (path) => test.test(path);
}
