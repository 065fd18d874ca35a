import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

/** How people set up TypeScript, and whether their file is an ES module or CommonJS. */
const settings: readonly { name: string; file: string; options: ts.CompilerOptions }[] = [
  {
    name: 'Node16, ES module',
    file: 'types.mts',
    options: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  },
  {
    name: 'NodeNext, CommonJS',
    file: 'types.cts',
    options: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  },
  {
    name: 'bundler',
    file: 'types.ts',
    options: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  },
];

const code = `import { analyseComments, buildCommentTable, type Analysis } from 'in-concert';
const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'hello' }]);
export const analysis: Analysis = analyseComments(table, { shuffles: 3 });
export const level: 0 | 1 | 2 | undefined = analysis.accounts[0]?.evidenceLevel;
// @ts-expect-error a wrong option must not compile
analyseComments(table, { shufles: 3 });
`;

/** Compiles a user's file in strict TypeScript, the types of the package checked too, in each way of resolving modules. */
export function checkTypes(project: string): { readonly problems: readonly string[]; readonly note: string } {
  const problems = settings.flatMap(({ name, file, options }) => {
    const whole = path.join(project, file);
    writeFileSync(whole, code);
    const program = ts.createProgram([whole], { ...strict, ...options });
    // What other packages' types lack is not ours to mend; whatever stands in ours is.
    const own = (diagnostic: ts.Diagnostic): boolean => {
      const at = diagnostic.file?.fileName;
      return at === undefined || path.normalize(at) === whole || at.includes('/node_modules/in-concert/');
    };
    return ts
      .getPreEmitDiagnostics(program)
      .filter(own)
      .map(({ file: source, start, messageText }) => {
        const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
        const text = ts.flattenDiagnosticMessageText(messageText, '\n');
        return `${name}: ${source?.fileName ?? ''}:${line}: ${text}`;
      });
  });
  return { problems, note: `TypeScript ${ts.version}: ${settings.map(({ name }) => name).join('; ')}` };
}
