import type { SentimentClass } from '../../model/sentimentModel.js';

/** Which class each label of a model stands for. */
export interface LabelMapping {
  readonly classes: readonly SentimentClass[];
  /** True where the model leaves its labels unnamed and the usual order was taken for granted. */
  readonly assumed: boolean;
}

const words: ReadonlyMap<string, SentimentClass> = new Map([
  ...list(
    -1,
    'negative neg very_negative extremely_negative негативный негативная негативное негативно негатив',
  ),
  ...list(-1, 'отрицательный отрицательная отрицательное отрицательно очень_негативный жағымсыз теріс'),
  ...list(0, 'neutral neu mixed нейтральный нейтральная нейтральное нейтрально смешанный бейтарап'),
  ...list(
    1,
    'positive pos very_positive extremely_positive позитивный позитивная позитивное позитивно позитив',
  ),
  ...list(1, 'положительный положительная положительное положительно очень_позитивный жағымды оң'),
]);

const stars: readonly SentimentClass[] = [-1, -1, 0, 1, 1];
/** The order that models have whose labels are numbers. */
const usualOrder: ReadonlyMap<number, readonly SentimentClass[]> = new Map([
  [2, [-1, 1]],
  [3, [-1, 0, 1]],
  [5, stars],
]);

/**
 * Which class each label of a model stands for: by its name in English, Russian or Kazakh, by stars (1 and 2 negative, 3
 * neutral, 4 and 5 positive), or as `given`.
 *
 * What it can wrongly do: labels without names (LABEL_0, LABEL_1, …) are taken in the usual order, negative first; some models
 * have another. `assumed` then is true, and the model's description must be read.
 * Cost: none to speak of.
 *
 * @param labels names in the order of the model's outputs.
 * @param given the class of each, where the names do not tell.
 * @throws Error when a label cannot be understood, RangeError when `given` does not fit.
 * @example
 * import { mapLabels } from 'in-concert';
 * mapLabels(['NEUTRAL', 'POSITIVE', 'NEGATIVE']).classes; // => [0, 1, -1]
 * mapLabels(['joy', 'none', 'anger'], [1, 0, -1]).classes; // => [1, 0, -1]
 */
export function mapLabels(labels: readonly string[], given?: readonly SentimentClass[]): LabelMapping {
  const listed = labels.join(', ');
  if (given !== undefined && given.length !== labels.length)
    throw new RangeError(
      `mapLabels: given must name ${labels.length} classes, one for each of ${listed} (got ${given.length})`,
    );
  const mapping = given === undefined ? guessClasses(labels) : { classes: given, assumed: false };
  if (mapping === null)
    throw new Error(`mapLabels: cannot tell which class each label stands for: ${listed}`);
  if (!mapping.classes.includes(-1) || !mapping.classes.includes(1))
    throw new Error(`mapLabels: both a negative and a positive label are needed, among ${listed}`);
  return mapping;
}

function guessClasses(labels: readonly string[]): LabelMapping | null {
  const names = labels.map((label) =>
    label
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const byWord = names.map((name) => words.get(name) ?? null);
  if (byWord.every((found) => found !== null)) return { classes: byWord, assumed: false };
  const byStar = labels.map(readStars);
  if (labels.length === 5 && new Set(byStar).size === 5 && !byStar.includes(null))
    return { classes: byStar.map((count) => stars[count! - 1]!), assumed: false };
  const signs = labels.map((label) => ['-1', '0', '1'].indexOf(label.trim().replace(/^\+/, '')) - 1);
  if (signs.includes(-1) && labels.every((label) => /^\s*(?:-1|0|\+?1)\s*$/.test(label)))
    return { classes: signs as SentimentClass[], assumed: false };
  const usual = usualOrder.get(labels.length);
  const unnamed = names.every((name, k) => name === `label_${k}` || name === String(k));
  return usual !== undefined && unnamed ? { classes: usual, assumed: true } : null;
}

/** `4 stars`, `★★★★`, `4 звезды`, `4` as a count from 1 to 5. */
function readStars(label: string): number | null {
  const name = label.trim().toLowerCase();
  if (/^[★⭐]{1,5}$/u.test(name)) return [...name].length;
  const found = /^([1-5])[\s_-]*(?:stars?|зв[её]зд[аы]?|жұлдыз)?$/.exec(name);
  return found === null ? null : Number(found[1]);
}

function list(kind: SentimentClass, names: string): [string, SentimentClass][] {
  return names.split(' ').map((name) => [name, kind]);
}
