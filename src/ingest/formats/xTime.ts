/** The start of X's numbering of posts: 2010-11-04T01:42:54.657Z. */
const epoch = 1_288_834_974_657;
/** The first ids counted in the old way end below this. */
const firstSnowflake = 30_000_000_000n;

/**
 * When the post with this id was made: since November 2010 the upper bits of an id are its milliseconds. '' for an id
 * that is no such number.
 */
export function readIdTime(id: string): string {
  if (!/^\d{11,19}$/.test(id) || BigInt(id) < firstSnowflake) return '';
  return new Date(Number(BigInt(id) >> 22n) + epoch).toISOString();
}
