import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addExplainCommand } from '../../src/cli/explainCommand.js';
import { findNearNames, proposeNames } from '../../src/cli/explainNames.js';
import { hideName } from '../../src/cli/explainRun.js';
import { eachCard } from '../../src/evidence/cards/listCards.js';
import { loadPseudonymKey } from '../../src/ingest/pseudonymKey.js';
import type { AccountCard } from '../../src/model/cards.js';
import { formatCsv } from '../../src/report/csv.js';
import { formatCards } from '../../src/report/cards/storedCards.js';
import { plantCards, plantPair } from '../evidence/cards/plantedSection.js';

const folder = mkdtempSync(join(tmpdir(), 'in-concert-explain-'));
const keyFile = join(folder, 'key');
const comments = join(folder, 'comments.csv');
const results = join(folder, 'results');
const flags = ['--shuffles', '0', '--quiet', '--key-file', keyFile];

/** What the command prints; errors are thrown as they are. */
async function explain(...args: readonly string[]): Promise<string> {
  const program = new Command().exitOverride();
  addExplainCommand(program);
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await program.parseAsync(['explain', ...args], { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return printed;
}

beforeAll(() => {
  mkdirSync(results);
  const deck = plantCards(plantPair(5));
  const { table } = deck;
  const rows = Array.from({ length: table.rows }, (_, k) => table.row(k));
  writeFileSync(
    comments,
    formatCsv({
      columns: ['comment_id', 'account_id', 'created_at', 'text', 'url'],
      text: [],
      rows: rows.map(({ commentId, account, at, text }) => [
        commentId,
        account,
        at.toISOString(),
        text,
        `https://vk.example/${commentId}`,
      ]),
    }),
  );
  writeFileSync(join(results, 'cards.jsonl'), [...formatCards(eachCard(deck))].join(''));
  writeFileSync(join(results, 'run.json'), '{}');
  writeFileSync(
    join(results, 'accounts.csv'),
    formatCsv({
      columns: ['account_id', 'evidence_level'],
      text: ['account_id'],
      rows: deck.analysis.accounts.map(({ account, evidenceLevel }) => [account, evidenceLevel]),
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('in-concert explain FILE', () => {
  it('finds an account by its id in the file, and names it by its pseudonym', async () => {
    const { key } = await loadPseudonymKey(keyFile);
    const text = await explain('ann', comments, ...flags);
    const name = hideName('ann', key);
    expect(text.split('\n')[0]).toBe(`Account ${name}: evidence level 2, coordinated`);
    expect(text).toContain('+20 s');
    expect(text).not.toMatch(/\bann\b|\bbob\b/);
    expect(await explain(name, comments, ...flags)).toBe(text);
  });

  it('prints JSON, and addresses only with the ids that they would give away', async () => {
    const card = JSON.parse(
      await explain('bob', comments, '--json', '--keep-ids', '--permalink', 'url', ...flags),
    ) as AccountCard;
    expect(card).toMatchObject({ kind: 'account', account: 'bob', evidenceLevel: 2 });
    expect(card.evidence[0]!.first.permalink).toBe('https://vk.example/p0');
    await expect(explain('bob', comments, '--permalink', 'url', ...flags)).rejects.toThrow(CommanderError);
  });

  it('explains a group', async () => {
    expect(await explain('g1', comments, '--keep-ids', ...flags)).toContain(
      'Group g1: 2 accounts that act together beyond chance',
    );
  });

  it('proposes names for one that is not there, before it takes the time to analyse', async () => {
    await expect(explain('othr12', comments, '--keep-ids', ...flags)).rejects.toThrow(
      /comments\.csv: there is no account or group "othr12" in it; did you mean other12/,
    );
  });
});

describe('in-concert explain --from', () => {
  it('looks the card up among the results of an earlier run', async () => {
    expect(await explain('ann', '--from', results)).toContain('Account ann: evidence level 2');
    expect(await explain('g1', '--from', join(results, 'run.json'))).toContain('Group g1');
    const card = JSON.parse(await explain('bob', '--from', results, '--json')) as AccountCard;
    expect(card.evidence).toHaveLength(5);
  });

  it('says so where nothing was found about an account', async () => {
    expect(await explain('other5', '--from', results)).toContain(
      'Account other5: evidence level 0, nothing beyond chance.',
    );
    expect(JSON.parse(await explain('other5', '--from', results, '--json'))).toMatchObject({
      evidenceLevel: 0,
    });
  });

  it('refuses what is not there', async () => {
    await expect(explain('bobb', '--from', results)).rejects.toThrow(
      /no account or group "bobb".*did you mean bob/,
    );
    await expect(explain('ann', '--from', join(folder, 'none', 'run.json'))).rejects.toThrow(
      /cannot be read/,
    );
  });

  it('takes either files or results', async () => {
    await expect(explain('ann')).rejects.toThrow(CommanderError);
    await expect(explain('ann', comments, '--from', results)).rejects.toThrow(CommanderError);
  });
});

describe('in-concert explain --language ru', () => {
  it('makes the card of files in Russian', async () => {
    const text = await explain('ann', comments, '--keep-ids', '--language', 'ru', ...flags);
    expect(text.split('\n')[0]).toBe('Аккаунт ann: уровень свидетельств 2, согласованные действия');
    expect(text).toContain('Невинные объяснения, по одному');
    const card = JSON.parse(
      await explain('ann', comments, '--keep-ids', '--json', '--language', 'ru', ...flags),
    ) as AccountCard;
    expect(card.evidenceLevel).toBe(2);
    expect(card.rungs[1]!.claim).toBe('скопированные тексты');
  });

  it('puts Russian words around what was stored', async () => {
    const text = await explain('ann', '--from', results, '--language', 'ru');
    expect(text).toContain('Аккаунт ann: уровень свидетельств 2, coordinated');
    expect(text).toContain('Лестница свидетельств');
    expect(await explain('other5', '--from', results, '--language', 'ru')).toContain(
      'Аккаунт other5: уровень свидетельств 0, ничего сверх случайного.',
    );
  });

  it('refuses a language that it does not speak, and lists those that it does', async () => {
    await expect(explain('ann', '--from', results, '--language', 'de')).rejects.toThrow(
      /'de' is invalid\. Allowed choices are en, ru/,
    );
  });
});

describe('names most like another', () => {
  it('begin alike, hold it, or are a letter away', () => {
    const names = ['a1b2c3', 'a1b2ff', 'zza1b2', 'a1x2c3', 'unlike'];
    expect(findNearNames('a1b2', names)).toEqual(['a1b2c3', 'a1b2ff', 'zza1b2']);
    expect(findNearNames('A1B2C4', names)).toEqual(['a1b2c3', 'a1b2ff', 'a1x2c3']);
    expect(findNearNames('nothing', names)).toEqual([]);
    expect(proposeNames(['x', 'y', 'z'])).toBe('did you mean x, y or z?');
  });
});
