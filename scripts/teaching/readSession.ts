/** What a fold of a session is for: a reader sees only its summary until it is opened. */
export type Fold = 'Solution' | 'For the lecturer';

/** A piece of a session, in the order of the source. */
export interface SessionPart {
  readonly kind: 'text' | 'code' | 'starter';
  readonly fold: Fold | null;
  readonly text: string;
}

const foldStart = /^<details><summary>(Solution|For the lecturer)<\/summary>$/;
const cellFence = /^```ts cell( starter)?$/;

/**
 * Reads a session: Markdown in which code of the notebook stands between "```ts cell" and "```".
 *
 * "```ts cell starter" is what students find in place of a solution. Folds of HTML, `<details><summary>Solution</summary>` or
 * `For the lecturer`, hold what students do not get. Each heading of the second or third level begins a new part.
 *
 * @throws Error, with the line, when a fence or a fold is left open, or a fold has another name.
 */
export function readSession(source: string, name: string): readonly SessionPart[] {
  const parts: SessionPart[] = [];
  const lines = source.split('\n');
  let fold: Fold | null = null;
  let text: string[] = [];
  let code: { readonly kind: 'code' | 'starter'; readonly line: number } | null = null;
  const end = (kind: SessionPart['kind']): void => {
    const joined = text.join('\n').trim();
    if (joined !== '') parts.push({ kind, fold, text: joined });
    text = [];
  };
  for (const [index, line] of lines.entries()) {
    const fail = (problem: string): never => {
      throw new Error(`readSession: ${name}:${index + 1}: ${problem}`);
    };
    if (code !== null) {
      if (line !== '```') text.push(line);
      else {
        end(code.kind);
        code = null;
      }
      continue;
    }
    const fence = cellFence.exec(line);
    if (fence !== null) {
      end('text');
      code = { kind: fence[1] === undefined ? 'code' : 'starter', line: index + 1 };
    } else if (line.startsWith('<details>')) {
      end('text');
      if (fold !== null) fail('a fold within a fold');
      fold =
        (foldStart.exec(line)?.[1] as Fold | undefined) ?? fail('a fold is a Solution or For the lecturer');
    } else if (line === '</details>') {
      if (fold === null) fail('there is no fold to close');
      end('text');
      fold = null;
    } else {
      if (/^###? /.test(line) && fold === null) end('text');
      text.push(line);
    }
  }
  if (code !== null) throw new Error(`readSession: ${name}:${code.line}: the code has no end`);
  if (fold !== null) throw new Error(`readSession: ${name}: the last fold has no end`);
  end('text');
  return parts;
}
