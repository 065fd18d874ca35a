import ts from 'typescript';
import { readCompilerOptions } from './checkSnippets.js';
import type { Snippet } from './snippet.js';

/** The `@example` blocks of all doc comments of a file. `@example no-run` is only type-checked. */
export function extractExamples(file: string, text: string): Snippet[] {
  const snippets: Snippet[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const lines = comment[0].replace(/\s*\*\/$/, '').split('\n');
    const firstLine = text.slice(0, comment.index).split('\n').length;
    lines.forEach((line, index) => {
      const found = /^\s*\* ?@example\b(.*)$/.exec(line);
      if (found === null) return;
      const body: string[] = [];
      for (const next of lines.slice(index + 1)) {
        const content = next.replace(/^\s*\* ?/, '');
        if (/^@\w+/.test(content)) break;
        if (!content.startsWith('```')) body.push(content);
      }
      snippets.push({
        name: `${file}:${firstLine + index}`,
        code: body.join('\n'),
        run: !/no-run/.test(found[1]!),
      });
    });
  }
  return snippets;
}

/** Functions and classes of the public API that lack a doc comment or an example, constants that lack a doc comment. */
export function findUndocumented(indexFile: string): string[] {
  const program = ts.createProgram([indexFile], readCompilerOptions());
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(indexFile)!;
  const missing: string[] = [];
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Value)) continue;
    const type = checker.getTypeOfSymbol(symbol);
    const callable = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
    if (symbol.getDocumentationComment(checker).length === 0)
      missing.push(`${exported.name}: no doc comment`);
    if (callable && !symbol.getJsDocTags(checker).some((tag) => tag.name === 'example')) {
      missing.push(`${exported.name}: no @example`);
    }
  }
  return missing;
}
