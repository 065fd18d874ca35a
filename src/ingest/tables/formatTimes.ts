const day = 86_400_000;

/** `2022-01-05T13:07:22`, with milliseconds where there are any and no zone: what a clock without a zone shows. */
export function formatReading(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('.000Z') ? iso.slice(0, -5) : iso.slice(0, -1);
}

/** `13:07:22` of milliseconds since midnight. */
export function formatClock(ms: number): string {
  const inDay = ((Math.round(ms) % day) + day) % day;
  return formatReading(new Date(inDay)).slice(11);
}
