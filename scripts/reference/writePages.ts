import {
  Application,
  CommentTag,
  Converter,
  LogLevel,
  ReflectionKind,
  type DeclarationReflection,
} from 'typedoc';
import { stageTitles } from './writeList.js';

/** Parts of results that one function hands to another; nobody reads them. */
const opaqueParts = [
  'TextCases',
  'FusedTie',
  'AccountIndex',
  'ObjectIndex',
  'ShuffleJob',
  'JudgedPairs',
  'ActionWindows',
];

const kinds =
  ReflectionKind.Function |
  ReflectionKind.Variable |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias;

/** Writes the reference as pages with search into `folder`; the warnings of TypeDoc are errors. */
export async function writePages(root: string, indexFile: string, folder: string): Promise<void> {
  const app = await Application.bootstrap({
    name: 'in-concert',
    entryPoints: [`${root}/${indexFile}`],
    tsconfig: `${root}/tsconfig.json`,
    readme: 'none',
    disableGit: true,
    disableSources: true,
    githubPages: false,
    categorizeByGroup: false,
    categoryOrder: [...Object.values(stageTitles), '*'],
    navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
    searchInComments: true,
    validation: { notExported: true, invalidLink: true, notDocumented: false },
    intentionallyNotExported: opaqueParts,
    logLevel: LogLevel.Warn,
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection: DeclarationReflection) => {
    if (!reflection.kindOf(kinds) || !reflection.parent?.isProject()) return;
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    if (file !== undefined) categorise(reflection, stageTitles[findStage(root, file)]!);
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('The reference could not be made: see the errors above.');
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error('The reference has warnings: see above.');
  }
  await app.generateDocs(project, folder);
}

function findStage(root: string, file: string): string {
  const folders = file.slice(root.length + 1).split('/');
  return folders.length > 2 ? folders[1]! : '';
}

function categorise(reflection: DeclarationReflection, title: string): void {
  const carriers = reflection.signatures ?? [reflection];
  for (const { comment } of carriers) {
    comment?.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: title }]));
  }
}
