import { describe, expect, it } from 'vitest';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import { simulateBehaviours } from '../../../src/simulate/behaviours/simulateBehaviours.js';

describe('simulateBehaviours', () => {
  const section = simulateBehaviours({ seed: 3, ordinary: 20, each: 5 });
  const table = buildCommentTable(section.comments);

  it('gives every account its comments, in order, with parents that came before', () => {
    const perAccount = new Map<string, number>();
    const seen = new Map<string, number>();
    for (let row = 0; row < table.rows; row++) {
      const { account, commentId, parent, at } = table.row(row);
      perAccount.set(account, (perAccount.get(account) ?? 0) + 1);
      if (parent !== null && parent !== '') expect(seen.get(parent)).toBeLessThanOrEqual(at.getTime());
      seen.set(commentId, at.getTime());
    }
    expect(perAccount.size).toBe(20 + 12 * 5);
    expect(new Set(perAccount.values())).toEqual(new Set([30]));
  });

  it('repeats with the seed and differs without it', () => {
    expect(simulateBehaviours({ seed: 3, ordinary: 20, each: 5 }).comments).toEqual(section.comments);
    expect(simulateBehaviours({ seed: 4, ordinary: 20, each: 5 }).comments).not.toEqual(section.comments);
  });

  it('refuses numbers that make no sense', () => {
    expect(() => simulateBehaviours({ seed: 1, each: -1 })).toThrow(/each must be a whole number/);
    expect(() => simulateBehaviours({ seed: 1, weeks: 1 })).toThrow(/weeks must be/);
  });
});
