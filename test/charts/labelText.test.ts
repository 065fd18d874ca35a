import { expect, it } from 'vitest';
import { labelText, revealCharacters, shortenText } from '../../src/charts/labelText.js';

it('reveals what turns or hides text', () => {
  expect(revealCharacters('a\u202Eb\u200Bc\u2028')).toBe('a[U+202E]b[U+200B]c[U+2028]');
  expect(revealCharacters('one\ntwo')).toBe('one two');
  expect(revealCharacters('семья 👨‍👩‍👧 қ')).toBe('семья 👨‍👩‍👧 қ');
});

it('shortens without breaking a character', () => {
  expect(shortenText('abcdef', 4)).toBe('abc…');
  expect(shortenText('abcd', 4)).toBe('abcd');
  expect(shortenText('a😀😀😀', 4)).toBe('a😀…');
  expect(shortenText('ab😀cd', 4)).toBe('ab…');
});

it('takes markup out of labels', () => {
  expect(labelText('<a href="x">&amp;</a>')).toBe('&lt;a href="x"&gt;&amp;amp;&lt;/a&gt;');
});
