import { escapeHtml } from '../../src/charts/escapeHtml.js';

const token =
  /(?<c>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<s>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<k>\b(?:import|from|export|const|let|var|function|return|if|else|for|of|in|while|new|await|async|class|interface|type|as|null|undefined|true|false|throw|try|catch)\b)|(?<n>\b\d[\d_.]*(?:e[+-]?\d+)?\b)/g;

/** TypeScript as HTML with comments, strings, keywords and numbers marked; everything else is text. */
export function highlightCode(source: string): string {
  let html = '';
  let at = 0;
  for (const match of source.matchAll(token)) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    html += escapeHtml(source.slice(at, match.index));
    html += `<span class="${kind}">${escapeHtml(match[0])}</span>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(source.slice(at));
}
