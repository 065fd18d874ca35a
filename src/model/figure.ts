/** A plotly figure with its words: `alt` for those who cannot see it, `table` for those who want the numbers. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
  readonly alt: string;
  readonly table: FigureTable;
}

export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}
