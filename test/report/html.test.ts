import { describe, expect, it } from 'vitest';
import { html, toInlineScript, toScriptJson } from '../../src/report/html.js';

describe('html', () => {
  it('escapes what is put in, in text and in attributes', () => {
    const name = `"><script>'&`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&#34;&#62;&#60;script&#62;&#39;&#38;">&#34;&#62;&#60;script&#62;&#39;&#38;</p>',
    );
  });

  it('keeps what it made itself, joins lists, and leaves nothing for nothing', () => {
    const items = ['a', '<'].map((item) => html`<li>${item}</li>`);
    expect(html`<b>${items}</b>`.text).toBe('<b><li>a</li><li>&#60;</li></b>');
    expect(html`<b>${[null, undefined, false, 0, '']}</b>`.text).toBe('<b>0</b>');
  });

  it('does not touch white space of the data', () => {
    expect(html`<p>${'a\n    b'}</p>`.text).toBe('<p>a\n    b</p>');
  });
});

describe('text inside script elements', () => {
  it('keeps data from ending the element, and gives the same data back', () => {
    const data = { a: '</script><!--<script>', b: '\u2028\u2029&>' };
    const { text } = toScriptJson(data);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
  });

  it('keeps a program from ending the element, without changing what it does', () => {
    const { text } = toInlineScript('const a = "</script>";\r\nconst b = "<!--";\rreturn a + b;');
    expect(text).not.toMatch(/<\/script|<!--|\r/i);
    expect(new Function(text)()).toBe('</script><!--');
  });
});
