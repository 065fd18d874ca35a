/**
 * Counts the rows below the header of well-formed CSV by the plainest reading of RFC 4180, one character after the other;
 * null where it is not well-formed. It shares nothing with the reader that it checks.
 */
export function countRecords(bytes: Buffer): number | null {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (
    !Buffer.from(text).equals(bytes.subarray(bytes.length - Buffer.byteLength(text))) ||
    text.includes('\0')
  )
    return null;
  const header = /^[^\n"]*/.exec(text)![0];
  const signs = [',', ';', '\t', '|'].filter((sign) => header.includes(sign));
  if (signs.length !== 1) return null;
  let records = 0;
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let isBlank = true;
  for (let k = 0; k <= text.length; k++) {
    const sign = text[k];
    if (state === 'quoted') {
      if (sign === undefined) return null;
      if (sign !== '"') continue;
      if (text[k + 1] === '"') k++;
      else state = 'closed';
    } else if (sign === '\n' || sign === undefined || (sign === '\r' && text[k + 1] === '\n')) {
      if (sign === '\r') k++;
      if (!isBlank) records++;
      isBlank = true;
      state = 'start';
    } else if (sign === '\r' || state === 'closed' ? sign !== signs[0] : false) return null;
    else {
      isBlank = false;
      if (sign === signs[0]) state = 'start';
      else state = sign === '"' && state === 'start' ? 'quoted' : 'plain';
    }
  }
  return Math.max(0, records - 1);
}
