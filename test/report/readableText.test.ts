import { describe, expect, it } from 'vitest';
import { readableName, readableText, renderAddress } from '../../src/report/readableText.js';

/** The markup; the templates may break a line inside a closing tag. */
const show = (text: string, length = 400): string => readableText(text, length).text.replace(/\s+>/g, '>');
/** The words without the markup. */
const strip = (markup: string): string => markup.replace(/<[^>]+>/g, '');

describe('readableText', () => {
  it('isolates the comment and makes addresses buttons that lead nowhere', () => {
    const button = (address: string): string => `<button type="button" class="address">${address}</button>`;
    expect(show('см. https://example.org/a?b=1.')).toBe(
      `<bdi dir="auto">см. ${button('https://example.org/a?b=1')}.</bdi>`,
    );
    expect(show('(http://a.example/x) и HTTPS://B.EXAMPLE')).toBe(
      `<bdi dir="auto">(${button('http://a.example/x')}) и ${button('HTTPS://B.EXAMPLE')}</bdi>`,
    );
  });

  it('makes no button of an address that would show another than it is', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org/x',
      'https://exa\u200bmple.org/x',
      'https://example.org/\u202egnp.exe',
    ]) {
      expect(show(text)).not.toContain('<button');
    }
    expect(show(`https://example.org/${'x'.repeat(500)}`, 100)).not.toContain('<button');
    expect(renderAddress('https://example.org/ x').text).not.toContain('<button');
  });

  it('names characters that turn or hide text', () => {
    expect(show('a\u202Eb')).toBe(
      '<bdi dir="auto">a<span class="unseen" title="a character that cannot be seen">U+202E</span>b</bdi>',
    );
    expect(strip(show('при\u200bвет'))).toBe('приU+200Bвет');
    expect(strip(show('ве\u200dсна'))).toBe('веU+200Dсна');
  });

  it('leaves joiners where they are ordinary, and codes that the author typed', () => {
    expect(strip(show('👨‍👩‍👧 می‌خواهم'))).toBe('👨‍👩‍👧 می‌خواهم');
    expect(show('see [U+202E]')).toBe('<bdi dir="auto">see [U+202E]</bdi>');
  });

  it('marks letters of the other script that look alike', () => {
    expect(show('пoрядок')).toContain('п<mark title="a Latin letter in a Cyrillic word">o</mark>рядок');
    expect(show('pаypal')).toContain('p<mark title="a Cyrillic letter in a Latin word">а</mark>ypal');
    expect(strip(show('пoрядок и pаypal'))).toBe('пoрядок и pаypal');
  });

  it('does not mark honest mixtures', () => {
    for (const text of ['VPNом', 'iPhone и Android', 'Kaspi-банк', 'қаламызда hello', 'IT-шник']) {
      expect(show(text)).not.toContain('<mark');
    }
  });

  it('cuts a long comment and says how long it was', () => {
    const text = strip(show('я'.repeat(102_400), 300));
    expect(text).toContain('(102,400 characters in all; the whole is in evidence.csv)');
    expect(text.length).toBeLessThan(400);
  });
});

it('readableName isolates, escapes and cuts', () => {
  expect(readableName('<b>\u202E').text).toBe('<bdi>&#60;b&#62;[U+202E]</bdi>');
  expect(strip(readableName('x'.repeat(99), 10).text)).toBe('xxxxxxxxx…');
});
