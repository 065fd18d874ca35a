import { sameLink } from './sameLink.js';
import { sameText } from './sameText.js';
import type { Trace } from './trace.js';

/** Every trace of the toolkit by name. A new trace is one file here and one line in this list. */
export const traces: Readonly<Record<string, Trace>> = Object.freeze({
  [sameText.name]: sameText,
  [sameLink.name]: sameLink,
});
