/** Where an input went wrong, as far as it is known. Lines and columns count from 1. */
export interface InputPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string | number;
}

/**
 * Input that cannot be used: what is wrong, where, and how to mend it.
 *
 * The message reads `file:line: column created_at: what is wrong; the mend`.
 *
 * @example
 * import { InputError } from 'in-concert';
 * const error = new InputError('"31.02.2022" is not a time', {
 *   place: { file: 'comments.csv', line: 17, column: 'created_at' },
 *   fix: 'write it as 2022-02-28T10:00:00Z',
 * });
 * error.message; // => 'comments.csv:17: column created_at: "31.02.2022" is not a time; write it as 2022-02-28T10:00:00Z'
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** What is wrong, alone: without place and mend. */
  readonly problem: string;
  readonly place: InputPlace;
  readonly fix: string | undefined;

  constructor(problem: string, options: { readonly place?: InputPlace; readonly fix?: string } = {}) {
    const place = options.place ?? {};
    const where = [
      place.file === undefined ? '' : place.line === undefined ? place.file : `${place.file}:${place.line}`,
      place.column === undefined ? '' : `column ${place.column}`,
      problem,
    ];
    super(where.filter(Boolean).join(': ') + (options.fix === undefined ? '' : `; ${options.fix}`));
    this.problem = problem;
    this.place = place;
    this.fix = options.fix;
  }
}
