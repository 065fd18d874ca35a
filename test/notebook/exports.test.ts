import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderExports } from '../../scripts/notebook/writeExports.js';

const folder = path.join(import.meta.dirname, '..', '..', 'notebooks', 'exports');

describe('notebooks/exports', () => {
  it('is what scripts/notebook/writeExports.ts makes, byte for byte', () => {
    const files = renderExports();
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(path.join(folder, name), 'utf8') === text, name).toBe(true);
  });
});
