/** Poisson count of mean 1 for each 16 bits of chance: a look-up instead of a loop, exact to 2^-16. */
export const poissonOfOne = listPoissonCounts(2 ** 16);

function listPoissonCounts(size: number): Uint8Array {
  const table = new Uint8Array(size);
  let count = 0;
  let share = Math.exp(-1);
  let upTo = share;
  for (let entry = 0; entry < size; entry++) {
    while ((entry + 0.5) / size > upTo) {
      share /= ++count;
      upTo += share;
    }
    table[entry] = count;
  }
  return table;
}
