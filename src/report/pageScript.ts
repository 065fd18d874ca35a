import { drawScript } from './page/drawScript.js';
import { linkScript } from './page/linkScript.js';
import { networkScript } from './page/networkScript.js';

/**
 * The program of the page: draws the figures in the colours of the page, again when the reader turns to dark or to print; finds
 * accounts and groups in the network and shows their evidence; opens, shows and copies what the reader asks for.
 *
 * Plotly's buttons are named one by one: its own set has one that sends the chart to a server.
 * It is kept plain enough for any browser of the last years and is written out as it is. Nothing of the data becomes markup in it.
 */
export const pageScript = `
(function () {
  'use strict';
  const page = JSON.parse(document.getElementById('figures').textContent);
  const words = page.words;
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const touch = matchMedia('(pointer: coarse)').matches;

  const unseen = /[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]/g;
  function reveal(text) {
    return String(text).replace(unseen, function (one) {
      return '[U+' + one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + ']';
    });
  }
  function make(tag, name) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...[].slice.call(arguments, 2));
    return element;
  }
  /** A sentence with its gaps filled, each by isolated text. */
  function say(sentence, values) {
    return make('span', null, ...sentence.split(/({[a-z]+})/).map(function (part) {
      return /^{[a-z]+}$/.test(part) ? make('bdi', null, reveal(values[part.slice(1, -1)])) : part;
    }));
  }
${linkScript}${drawScript}${networkScript}
  openTarget();
  setTimeout(drawNext, 0);
})();
`;
