import { InputError } from '../model/inputError.js';
import type { ColumnMapping } from '../model/reading.js';
import type { JsonFormat, JsonHeader, JsonItem } from './formats/format.js';
import { jsonFormats } from './formats/index.js';
import { createGenericJsonFormat } from './tables/jsonRows.js';

/** Items shown to a layout. */
export const itemsLookedAt = 20;

export interface ChooseOptions {
  readonly file: string;
  readonly columns?: Partial<ColumnMapping> | undefined;
  readonly extraColumns?: readonly string[] | undefined;
  readonly optionalColumns?: readonly string[] | undefined;
  readonly needsText?: boolean | undefined;
}

/** A layout; with a mapping where keys serve as columns. */
export interface ChosenFormat {
  readonly format: JsonFormat;
  readonly mapping: ColumnMapping | null;
}

/** The layout of a JSON file by its first items: a platform's, else objects whose keys are columns. */
export function chooseJsonFormat(
  items: readonly JsonItem[],
  header: JsonHeader,
  options: ChooseOptions,
): ChosenFormat {
  const { file, columns = {}, extraColumns = [], needsText } = options;
  if (items.length === 0)
    throw new InputError('there is no JSON record that can be read', {
      place: { file },
      fix: 'export it again',
    });
  const isMapped = Object.values(columns).some((name) => typeof name === 'string');
  const first = items.slice(0, itemsLookedAt);
  const known = isMapped ? undefined : jsonFormats.find((format) => format.recognise(first, header));
  if (known !== undefined && extraColumns.length > 0)
    throw new InputError(
      `this is ${known.title}, which has no columns such as ${extraColumns.map((name) => `\`${name}\``).join(', ')}`,
      {
        place: { file },
        fix: 'make a table of it, or say which field is what: --map account=…,time=…,text=…',
      },
    );
  if (known !== undefined) return { format: known, mapping: null };
  try {
    return createGenericJsonFormat(items, {
      ...{ file, columns, extraColumns, needsText },
      optionalColumns: options.optionalColumns,
    });
  } catch (error) {
    if (!(error instanceof InputError) || isMapped) throw error;
    const titles = jsonFormats.map(({ title }) => title).join(', ');
    throw new InputError(error.problem, {
      place: error.place,
      fix: `${error.fix === undefined ? '' : `${error.fix}; `}of the layouts known by themselves it is none: ${titles}`,
    });
  }
}
