import { contentSignals } from './content/contentSignals.js';
import { timeSignals, type Signal } from './listSignals.js';

/** All signals: of when and how fast an account writes, then of what it writes and what is known of it. */
export const accountSignals: readonly Signal[] = Object.freeze([...timeSignals, ...contentSignals]);
