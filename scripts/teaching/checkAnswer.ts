import { createHash } from 'node:crypto';

export const marks = new Map<string, boolean>();
/** Marks an answer. A number may be one percent off; a key in letters is sealed: it can be checked, not read. */
export function checkAnswer(exercise: string, given: unknown, key: number | string, hint: string): void {
  const answer = String(given ?? '').trim();
  const sealed = createHash('sha256').update(`${exercise} ${answer.toLowerCase()}`).digest('hex').slice(0, 8);
  const close = Number(answer) === key || Math.abs(Number(answer) / Number(key) - 1) <= 0.01;
  const right = answer !== '' && (typeof key === 'string' ? sealed === key : close);
  marks.set(exercise, right);
  console.log(`${exercise}: ${right ? 'right.' : `not yet. ${hint}`}`);
}
