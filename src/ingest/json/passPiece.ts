/** How far a piece of JSON has been passed; kept from one chunk to the next. */
export interface PieceState {
  kind: 'string' | 'container' | 'scalar';
  /** Brackets open. */
  depth: number;
  isString: boolean;
  isEscape: boolean;
  /** Inside of a string, behind a raw line break. */
  isBroken: boolean;
  /** Line of the file reached. */
  line: number;
}

/**
 * The index after the piece that goes on at `from`, or −1 where the chunk ends first.
 * A raw line break inside of a string is no JSON. If the next line begins as JSON does, the string's quote was lost and it
 * ends there, so that it does not swallow what follows; if it begins otherwise, the text goes on.
 */
export function passPiece(state: PieceState, chunk: Uint8Array, from: number): number {
  return state.kind === 'scalar' ? passScalar(chunk, from) : passBrackets(state, chunk, from);
}

function passScalar(chunk: Uint8Array, from: number): number {
  for (let i = from; i < chunk.length; i++) {
    const byte = chunk[i]!;
    if (byte === 0x2c || byte === 0x7d || byte === 0x5d || byte === 0x0a) return i;
  }
  return -1;
}

function passBrackets(state: PieceState, chunk: Uint8Array, from: number): number {
  let { depth, isString, isEscape, isBroken, line } = state;
  let i = from;
  let end = -1;
  for (; i < chunk.length && end < 0; i++) {
    const byte = chunk[i]!;
    if (isBroken && byte > 0x20) {
      isBroken = false;
      isString = !beginsJson(byte);
      if (!isString && depth === 0) {
        end = i;
        break;
      }
    }
    if (byte === 0x0a) {
      line++;
      isBroken = isString;
      isEscape = false;
    } else if (isString) {
      if (isEscape) isEscape = false;
      else if (byte === 0x5c) isEscape = true;
      else if (byte === 0x22) {
        isString = false;
        if (depth === 0) end = i + 1;
      }
    } else if (byte === 0x22) isString = true;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) end = i + 1;
  }
  Object.assign(state, { depth, isString, isEscape, isBroken, line });
  return end;
}

function beginsJson(byte: number): boolean {
  return byte === 0x22 || byte === 0x7b || byte === 0x7d || byte === 0x5b || byte === 0x5d;
}
