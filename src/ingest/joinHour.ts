/** One time of a date cell and a cell with the time of day. Spreadsheets write each with the other's zero: it is cut off. */
export function joinHour(date: string, hour: string): string {
  const clock = hour
    .trim()
    .replace(/^1899-12-3[01][T ]/, '')
    .replace(/^(\d{1,2})$/, '$1:00');
  const day = date.trim();
  if (clock === '' || day === '') return day;
  const plain = day.replace(/[T ]0?0:00(?::00(?:\.0+)?)?Z?$/, '');
  // A date that brings its own time of day needs no second one.
  return /\d:\d\d/.test(plain) ? plain : `${plain} ${clock}`;
}
