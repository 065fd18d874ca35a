/** Draws whole numbers below `n`; the same seed gives the same numbers. */
export type Draw = (n: number) => number;

export function createDraw(seed: number): Draw {
  let state = (seed * 2_654_435_761) % 2_147_483_646;
  const step = () => (state = ((state + 1) * 48_271) % 2_147_483_647);
  for (let k = 0; k < 3; k++) step();
  return (n) => step() % n;
}

type Mutation = (bytes: Buffer, draw: Draw, other: Buffer) => Buffer;

const odd = [
  'null',
  'true',
  '{}',
  '[]',
  '-1',
  '1e999',
  '""',
  '"x"',
  '[[null]]',
  '{"__proto__":{"polluted":1}}',
];
const badBytes = [
  [0xff],
  [0xc3, 0x28],
  [0xed, 0xa0, 0x80],
  [0xf8, 0x88],
  [0],
  [0, 0, 0, 0],
  [0xef, 0xbb, 0xbf],
];
const lineEnds = ['\r', '\r\n', '\n', '\n\r', '\u2028', '\n\n'];
const starts = [
  [0x1f, 0x8b, 8, 0],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x50, 0x4b, 3, 4],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x50, 0x41, 0x52, 0x31],
  [0xef, 0xbb, 0xbf],
];
const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'];

function splice(bytes: Buffer, at: number, taken: number, put: Uint8Array | string): Buffer {
  const middle = typeof put === 'string' ? Buffer.from(put) : put;
  return Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + taken)]);
}

/** A random stretch of up to `most` bytes. */
function drawStretch(bytes: Buffer, draw: Draw, most: number): [number, number] {
  const at = draw(bytes.length + 1);
  return [at, draw(Math.min(most, bytes.length - at) + 1)];
}

/** Puts something in the place of the text that the pattern finds at a random one of its places. */
function replaceOne(bytes: Buffer, draw: Draw, pattern: RegExp, put: (found: string) => string): Buffer {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return bytes;
  const one = found[draw(found.length)]!;
  return splice(bytes, one.index, one[0].length, Buffer.from(put(one[0]), 'latin1'));
}

/** Every way in which an export was seen to be broken, and some in which none should be. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'cut off': (bytes, draw) => bytes.subarray(0, draw(bytes.length + 1)),
  'start missing': (bytes, draw) => bytes.subarray(draw(bytes.length + 1)),
  'bytes flipped': (bytes, draw) => {
    const flipped = Buffer.from(bytes);
    for (let k = draw(8); k >= 0 && bytes.length > 0; k--) flipped[draw(bytes.length)]! ^= 1 << draw(8);
    return flipped;
  },
  'quotes swapped': (bytes, draw) =>
    replaceOne(bytes, draw, /["']/g, () => ['', "'", '""', '"', '\\"', '“'][draw(6)]!),
  'quote put in': (bytes, draw) => splice(bytes, draw(bytes.length + 1), 0, '"'),
  'signs swapped': (bytes, draw) => replaceOne(bytes, draw, /[,;\t|:{}[\]]/g, () => ',;\t|:{}[]'[draw(9)]!),
  'stretch doubled': (bytes, draw) => {
    const [at, size] = drawStretch(bytes, draw, 300);
    return splice(bytes, at, 0, bytes.subarray(at, at + size));
  },
  'stretch deleted': (bytes, draw) => splice(bytes, ...drawStretch(bytes, draw, 300), ''),
  'line doubled': (bytes, draw) => replaceOne(bytes, draw, /[^\n]*\n/g, (line) => line + line),
  'wrong type': (bytes, draw) =>
    replaceOne(bytes, draw, /"[^"\n]*"|-?\d+(?:\.\d+)?|null|true|false/g, () => odd[draw(odd.length)]!),
  'strange key': (bytes, draw) =>
    replaceOne(bytes, draw, /"?\b\w{1,40}"?(?=[:,\n])/g, () => `"${keys[draw(keys.length)]!}"`),
  'deep nesting': (bytes, draw) =>
    splice(bytes, draw(bytes.length + 1), 0, ['[', '{"a":', '[{"b":['][draw(3)]!.repeat(1 + draw(2000))),
  'bad bytes': (bytes, draw) =>
    splice(bytes, draw(bytes.length + 1), draw(2), Uint8Array.from(badBytes[draw(badBytes.length)]!)),
  'line ends mixed': (bytes, draw) =>
    replaceOne(bytes, draw, /\r?\n/g, () => lineEnds[draw(lineEnds.length)]!),
  'all line ends': (bytes, draw) =>
    Buffer.from(bytes.toString('latin1').replaceAll('\n', lineEnds[draw(lineEnds.length)]!), 'latin1'),
  'huge field': (bytes, draw) =>
    splice(bytes, draw(bytes.length + 1), 0, 'ж "\n,x'[draw(6)]!.repeat(draw(6000))),
  'huge number': (bytes, draw) => replaceOne(bytes, draw, /\d+/g, () => '9'.repeat(1 + draw(400))),
  'another start': (bytes, draw) => splice(bytes, 0, 0, Uint8Array.from(starts[draw(starts.length)]!)),
  'two files in one': (bytes, draw, other) => {
    const [at, size] = drawStretch(other, draw, 2000);
    return splice(bytes, draw(bytes.length + 1), 0, other.subarray(at, at + size));
  },
};
