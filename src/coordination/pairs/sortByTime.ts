const insertionLength = 24;

/**
 * Sorts `at[from … to)` and carries `action` along; ties keep their order. Insertion for short runs, merging for long ones.
 *
 * Cost: O(n log n), O(n) where the times ascend already; memory 12 bytes a row of the longest run.
 */
export function createTimeSorter(at: Float64Array, action: Int32Array): (from: number, to: number) => void {
  let spareAt = new Float64Array(0);
  let spareAction = new Int32Array(0);

  function insert(from: number, to: number): void {
    for (let i = from + 1; i < to; i++) {
      const time = at[i]!;
      if (at[i - 1]! <= time) continue;
      const moved = action[i]!;
      let k = i;
      for (; k > from && at[k - 1]! > time; k--) {
        at[k] = at[k - 1]!;
        action[k] = action[k - 1]!;
      }
      at[k] = time;
      action[k] = moved;
    }
  }

  function merge(from: number, middle: number, to: number): void {
    if (at[middle - 1]! <= at[middle]!) return;
    const length = middle - from;
    spareAt.set(at.subarray(from, middle));
    spareAction.set(action.subarray(from, middle));
    for (let left = 0, right = middle, k = from; left < length; k++) {
      const takesRight = right < to && at[right]! < spareAt[left]!;
      at[k] = takesRight ? at[right]! : spareAt[left]!;
      action[k] = takesRight ? action[right++]! : spareAction[left++]!;
    }
  }

  return (from, to) => {
    for (let start = from; start < to; start += insertionLength) {
      insert(start, Math.min(to, start + insertionLength));
    }
    if (to - from > spareAt.length && to - from > insertionLength) {
      spareAt = new Float64Array(to - from);
      spareAction = new Int32Array(to - from);
    }
    for (let width = insertionLength; width < to - from; width *= 2) {
      for (let start = from; start + width < to; start += 2 * width) {
        merge(start, start + width, Math.min(to, start + 2 * width));
      }
    }
  };
}
