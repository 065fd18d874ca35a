import { actBytes, actsEnd, reserveActs, setActsEnd, startActs } from './acts';
import { accounts, checkChunk, objects, reserveChunk, times } from './chunk';
import { get, reserve, takeAllBack } from './memory';

const slotBits: usize = 14;
const slotMask: i32 = (1 << slotBits) - 1;
const slotBytes: usize = 16;

/** The last action of each slot: time and object (the key), account, and whether it is among the acts. */
let slots: usize = 0;
let span: u32 = 0;

/** Starts anew: whatever was in the memory is given back. `windowSpan` is below 2^31. */
export function startDeal(mostInChunk: i32, windowSpan: i32): void {
  takeAllBack();
  reserveChunk(mostInChunk);
  span = <u32>windowSpan;
  slots = reserve(slotBytes << slotBits);
  for (let slot = slots; slot < slots + (slotBytes << slotBits); slot += slotBytes) {
    // So long ago that nothing is within a window of it.
    store<u64>(slot, 0x80000000);
    store<u64>(slot, 0, 8);
  }
  startActs();
}

/** Takes over a chunk of actions; false where `checkChunk` refuses it. */
export function dealChunk(actions: i32, origin: f64, unit: f64, objectCodes: i32, accountCodes: i32): bool {
  if (!checkChunk(actions, origin, unit, objectCodes, accountCodes)) return false;
  reserveActs(2 * actions);
  keepLikely(actions);
  return true;
}

/**
 * Takes over those actions of the chunk that may have another one on the same object within the window.
 *
 * Objects share a few slots that fit the processor's cache. An action within the window of the last one in its slot
 * takes that one along. Some that come through have no neighbour on their own object, but none that has one is lost:
 * the two, and all that were in the slot between them, are each within the window of the one before.
 */
export function keepLikely(actions: i32): void {
  // Copied, here and elsewhere, since the compiler does not keep globals in registers.
  const allTimes = times;
  const allObjects = objects;
  const allAccounts = accounts;
  const table = slots;
  const window = span;
  let into = actsEnd;
  for (let i: i32 = 0; i < actions; i++) {
    const object = get(allObjects, i);
    const time = get(allTimes, i);
    const account = get(allAccounts, i);
    const slot = table + ((<usize>(object & slotMask)) << 4);
    const last = load<u64>(slot);
    const lastOne = load<u64>(slot, 8);
    const key = ((<u64>object) << 32) | (<u64>(<u32>time));
    const isNear = <u32>(time - <i32>last) <= window;
    if (isNear) {
      // Written always, and overwritten if it is there already: cheaper than a branch that nobody can foresee.
      store<u64>(into, last);
      store<i32>(into, <i32>lastOne, 8);
      into += lastOne >> 32 === 0 ? actBytes : 0;
      store<u64>(into, key);
      store<i32>(into, account, 8);
      into += actBytes;
    }
    store<u64>(slot, key);
    store<u64>(slot, (<u64>(<u32>account)) | ((<u64>isNear) << 32), 8);
  }
  setActsEnd(into);
}
