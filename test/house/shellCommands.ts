/** The words of one shell command, quotes undone. */
function splitWords(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

/**
 * The commands of a shell block as lists of words. Prompts, comments, continued lines, pipes and redirections are understood;
 * in a console block only lines with a prompt are commands, the rest is output.
 */
export function listCommands(code: string): string[][] {
  const lines = code.replace(/\\\n\s*/g, ' ').split('\n');
  const hasPrompts = lines.some((line) => /^\s*\$ /.test(line));
  return lines
    .filter((line) => !hasPrompts || /^\s*\$ /.test(line))
    .flatMap((line) =>
      line
        .replace(/^\s*\$ /, '')
        .replace(/(^|\s)#.*$/, '')
        .split(/\|\||&&|\||;/),
    )
    .map((command) => splitWords(command.replace(/\s\d?>+\s*\S+/g, '')))
    .filter((words) => words.length > 0);
}

/** The arguments of an `in-concert` command in whatever way it is called; null for any other command. */
export function readToolArguments(words: readonly string[]): string[] | null {
  const [first, second] = words;
  if (first === 'in-concert') return words.slice(1);
  if (first === 'npx' && second === 'in-concert') return words.slice(2);
  if (first === 'node' && second !== undefined && second.endsWith('dist/cli/main.js')) return words.slice(2);
  return null;
}

/** The script of an `npm start`, `npm test` or `npm run NAME`; null for any other command. */
export function readNpmScript(words: readonly string[]): string | null {
  if (words[0] !== 'npm') return null;
  if (words[1] === 'start' || words[1] === 'test') return words[1];
  return words[1] === 'run' ? (words[2] ?? '') : null;
}
