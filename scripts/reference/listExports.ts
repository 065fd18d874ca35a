import path from 'node:path';
import ts from 'typescript';

/** One name of the public API. */
export interface PublicName {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'type';
  /** The folder of `src/` it is defined in: the stage, or '' for the pipeline itself. */
  readonly stage: string;
  /** Its file, from the root of the project, with slashes. */
  readonly file: string;
  readonly line: number;
  /** The first sentence of its doc comment. */
  readonly summary: string;
}

/** Everything `indexFile` exports, in the order of the index. */
export function listExports(root: string, indexFile: string): PublicName[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram([path.join(root, indexFile)], options);
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile(path.join(root, indexFile))!)!;
  return checker.getExportsOfModule(index).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations![0]!;
    const source = declaration.getSourceFile();
    const file = path.relative(root, source.fileName).split(path.sep).join('/');
    const folders = file.split('/').slice(1, -1);
    return {
      name: exported.name,
      kind: nameKind(symbol, checker),
      stage: folders[0] ?? '',
      file,
      line: source.getLineAndCharacterOfPosition(declaration.getStart(source)).line + 1,
      summary: takeSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    };
  });
}

function nameKind(symbol: ts.Symbol, checker: ts.TypeChecker): PublicName['kind'] {
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'function' : 'constant';
}

/** Up to the first full stop that ends a sentence, on one line. */
function takeSentence(comment: string): string {
  const text = comment
    .replace(/\{@link (\S+?)\s*\}/g, '`$1`')
    .replace(/\s+/g, ' ')
    .trim();
  const end = /[.?!](?= \p{Lu}|$)/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
