import { phrases } from '../../words/say.js';

/** Whether the data answer a question, as a person reads it. */
export const answerWords = phrases({ yes: 'yes', limited: 'limited', no: 'no' });
