import { expect, it } from 'vitest';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { testGroups } from '../../src/network/testGroups.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { simulateSection } from '../../src/simulate/simulateSection.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';

const day = 86_400_000;
const from = Date.UTC(2022, 0, 1, 18);

it('finds twenty accounts that act together three times in an outage, as a whole', () => {
  const outage = { start: from + 3 * day, end: from + 6 * day };
  const section = simulateSection({
    seed: 2,
    accounts: 2000,
    comments: 7600,
    from,
    to: from + 10 * day,
    outage: {
      intervals: ['Almaty', 'Kazakhstan', 'Nur-Sultan'].map((place) => ({
        place: place as 'Almaty',
        ...outage,
        access: 0.02,
      })),
      flood: 3,
      floodHours: 18,
    },
    campaigns: [
      {
        name: 'planted',
        kind: 'same-minute',
        accounts: 20,
        rounds: 3,
        spreadSeconds: 1800,
        participation: 1,
        from: outage.start,
        to: outage.end,
      },
    ],
  });
  const table = tableOfSection(section);
  const search = findCoordination(table, { shuffles: 49 });
  const { groups } = testGroups(search, table);
  const planted = new Set(
    section.truth.flatMap((one) => (one.campaign === 'planted' ? [one.accountId] : [])),
  );
  expect(groups.map(({ provenBy }) => provenBy)).toEqual(['group']);
  const found = groups[0]!.accounts.map((code) => table.account.values.get(code));
  expect(found.filter((account) => !planted.has(account))).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(18);
});

it('finds no group in at least nine of ten sections without a campaign', () => {
  const withGroups = Array.from({ length: 10 }, (_, k) => k + 21).filter((seed) => {
    const section = simulateAlmaty({ seed, campaigns: 'none', accounts: 600, comments: 3000 });
    const table = tableOfSection(section);
    return testGroups(findCoordination(table, { shuffles: 49 }), table).groups.length > 0;
  });
  expect(withGroups.length).toBeLessThanOrEqual(1);
});
