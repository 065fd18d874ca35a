/** Receives a table row by row. `raw` is the row as it stood, without its line end. */
export interface TableVisitor {
  readonly onHeader: (names: readonly string[], delimiter: string) => void;
  readonly onRow: (raw: string, cell: (k: number) => string, line: number) => void;
  /** After each part of the file, at the end too. */
  readonly onPart: () => void;
}
