/** What stands at 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard); the rest of it is Latin-1. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Windows-1252 as text. Done by hand because TextDecoder of several versions of Node takes it for Latin-1, and quotation
 * marks and dashes for control characters.
 */
export function decodeWestern(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80]!);
}
