import { marked, type Token } from 'marked';

/** A fenced block: `info` is all that stands after the fence, e.g. "ts no-run". */
export interface CodeBlock {
  readonly line: number;
  readonly info: string;
  readonly code: string;
}

/** The fenced code blocks of a Markdown text, with the line of each fence. */
export function listBlocks(text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let from = 0;
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type !== 'code') return;
    // Blocks come in the order of the text, so each is searched after the one before.
    const at = text.indexOf(token.raw.split('\n')[0]!, from);
    if (at >= 0) from = at + token.raw.split('\n')[0]!.length;
    blocks.push({
      line: text.slice(0, at).split('\n').length,
      info: token['lang'] ?? '',
      code: token['text'],
    });
  });
  return blocks;
}

/** Targets of links and pictures, those of plain HTML included. */
export function listLinks(text: string): string[] {
  const links: string[] = [];
  marked.walkTokens(marked.lexer(text), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token['href']);
    if (token.type === 'html') {
      for (const found of (token.raw as string).matchAll(/\b(?:src|href)="([^"]+)"/g)) links.push(found[1]!);
    }
  });
  return links;
}

/** The anchors of the headings as GitHub makes them. */
export function listAnchors(text: string): string[] {
  const anchors: string[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type !== 'heading') return;
    const words = (token['text'] as string).toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
    anchors.push(words.trim().replace(/\s/g, '-'));
  });
  return anchors;
}
