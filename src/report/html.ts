import { escapeHtml } from '../charts/escapeHtml.js';
import { fitNoun, translateTemplate } from '../words/translation.js';

/** HTML made by {@link html}: the only text that enters a page as it is. */
export class SafeHtml {
  constructor(readonly text: string) {}
}

/** What a template may hold. `null`, `undefined` and `false` leave nothing, arrays are joined. */
export type HtmlValue = SafeHtml | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * A template that escapes whatever is put into it, unless `html` made it. Attributes must stand in quotes.
 *
 * Text of the data can therefore not become markup by forgetting something; only {@link SafeHtml} by hand could.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let text = outdent(strings[0]!);
  values.forEach((value, index) => {
    text += toText(value) + outdent(strings[index + 1]!);
  });
  return new SafeHtml(text);
}

/** A sentence with markup in it, in the language that is spoken; the English one, markup included, is the key to the others. */
export function sayHtml(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const parts = translateTemplate(strings);
  if (parts === null) return html(strings, ...values);
  return new SafeHtml(
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        const text = toText(values[part.at]);
        return part.forms === undefined ? text : fitNoun(text, part.forms, part.bare === true);
      })
      .join(''),
  );
}

/** The indentation of a template is for its reader; a page of thousands of rows would be a third larger with it. */
function outdent(markup: string): string {
  return markup.replace(/\n\s+/g, '\n');
}

function toText(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.text;
  return typeof value === 'object' ? value.map(toText).join('') : escapeHtml(String(value));
}

const unsafeInScript = /[<>&\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Data as JSON that can stand in a script element: no `<` ends it, and no character hides or turns the source. */
export function toScriptJson(data: unknown): SafeHtml {
  const unicode = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return new SafeHtml(JSON.stringify(data).replace(unsafeInScript, unicode));
}

/** A program as it may stand inline: nothing in it ends the script element early, line ends are those the browser will hash. */
export function toInlineScript(source: string): SafeHtml {
  return new SafeHtml(
    source
      .replace(/\r\n?/g, '\n')
      .replace(/<\/(?=script)/gi, '<\\/')
      .replace(/<!--/g, '<\\!--'),
  );
}
