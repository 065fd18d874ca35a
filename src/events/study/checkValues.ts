/** Throws unless there is one value for each comment, finite or NaN. */
export function checkValues(caller: string, values: Float64Array, rows: number): void {
  if (values.length !== rows) {
    throw new RangeError(
      `${caller}: values must have one number for each comment (got ${values.length} for ${rows})`,
    );
  }
  for (let row = 0; row < rows; row++) {
    if (Math.abs(values[row]!) === Infinity) {
      throw new RangeError(`${caller}: values must be finite or NaN (comment ${row} has ${values[row]!})`);
    }
  }
}
