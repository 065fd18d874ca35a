import ts from 'typescript';
import { keyOfTemplate } from '../../src/words/translation.js';

/** What a source asks to be translated: keys of sentences, and nouns that are counted. */
export interface AskedWords {
  readonly messages: readonly string[];
  readonly nouns: readonly string[];
}

const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\{\d+\}|<[^>]*>/g, ''));

/** Finds `say` and `sayHtml` templates, the words within `phrases(…)`, and the nouns of `countOf(…)`. */
export function listAskedWords(source: string): AskedWords {
  const messages = new Set<string>();
  const nouns = new Set<string>();
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, false);
  const visit = (node: ts.Node, inPhrases: boolean): void => {
    if (ts.isTaggedTemplateExpression(node) && isCalled(node.tag, ['say', 'sayHtml']))
      messages.add(keyOfTemplate(listTexts(node.template)));
    if (inPhrases && ts.isPropertyAssignment(node) && isText(node.initializer)) add(node.initializer.text);
    if (ts.isCallExpression(node) && isCalled(node.expression, ['countOf'])) {
      const [, noun] = node.arguments;
      if (noun !== undefined && isText(noun)) nouns.add(noun.text);
    }
    const within = inPhrases || (ts.isCallExpression(node) && isCalled(node.expression, ['phrases']));
    ts.forEachChild(node, (child) => visit(child, within));
  };
  const add = (text: string): void => {
    if (hasWords(text)) messages.add(text);
  };
  visit(file, false);
  return { messages: [...messages], nouns: [...nouns] };
}

function isText(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

function isCalled(node: ts.Node, names: readonly string[]): boolean {
  return ts.isIdentifier(node) && names.includes(node.text);
}

function listTexts(template: ts.TemplateLiteral): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}
