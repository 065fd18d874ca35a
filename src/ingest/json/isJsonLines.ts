/** Lines looked at to tell JSON lines from one document. */
const linesLookedAt = 20;

/**
 * Whether a file that begins with `head` is JSON lines, an object on each. A document may stand on one line too, and a
 * line may be damaged: it is lines where the first is a whole object with more behind it, or where two whole objects
 * follow each other with no comma between. Null: the head is too short to tell.
 */
export function isJsonLines(head: string, isEnd: boolean): boolean | null {
  const lines = head.split('\n', linesLookedAt + 1);
  const isCut = !isEnd && lines.length <= linesLookedAt;
  const whole = (isCut ? lines.slice(0, -1) : lines.slice(0, linesLookedAt)).map((line) => line.trim());
  const filled = whole.filter((line) => line !== '');
  const [first] = filled;
  if (first !== undefined && !first.startsWith('{')) return false;
  const isObject = filled.map((line) => line.startsWith('{') && isWholeJson(line));
  if (isObject[0] === true) {
    if (filled.length > 1 || (isCut && lines.at(-1)!.trim() !== '')) return true;
    return isEnd ? false : null;
  }
  if (isObject.some((is, index) => is && isObject[index + 1] === true)) return true;
  return isCut ? null : false;
}

function isWholeJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
