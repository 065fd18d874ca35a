import ts from 'typescript';

/** A piece of TypeScript from a doc comment or a Markdown file. */
export interface Snippet {
  /** Where it stands: `src/stats/random.ts:12`. */
  readonly name: string;
  readonly code: string;
  /** False when it is only type-checked: it reads or writes files, or takes long. */
  readonly run: boolean;
}

const marker = '// =>';

function readExpected(code: string, statement: ts.Statement): string | null {
  const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
  const text = comment === undefined ? '' : code.slice(comment.pos, comment.end);
  return text.startsWith(marker) ? text.slice(marker.length).trim() : null;
}

/** What a checked statement shows: the expression itself, or the one constant it declares. */
function readShown(statement: ts.Statement, source: ts.SourceFile): string | null {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source);
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration, ...others] = statement.declarationList.declarations;
  return declaration !== undefined && others.length === 0 && ts.isIdentifier(declaration.name)
    ? declaration.name.text
    : null;
}

/**
 * The snippet as TypeScript in which each `expression; // => value` calls the global `checkExample(line, expression, value)`.
 * A marker that belongs to no statement of the top level is an error: it would never be checked.
 */
export function addChecks({ name, code }: Snippet): string {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
  let result = '';
  let checks = 0;
  for (const statement of source.statements) {
    const expected = readExpected(code, statement);
    const shown = expected === null ? null : readShown(statement, source);
    if (shown === null) {
      result += `${statement.getFullText(source)}\n`;
      continue;
    }
    checks += 1;
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    if (ts.isVariableStatement(statement)) result += `${statement.getText(source)}\n`;
    result += `checkExample(${line}, (${shown}), (${expected}));\n`;
  }
  const markers = code.split(marker).length - 1;
  if (markers !== checks) {
    throw new Error(
      `${name}: ${markers - checks} of ${markers} "${marker}" do not end a statement of the top level`,
    );
  }
  return result;
}
