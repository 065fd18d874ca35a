/** `time` cells are UTC ms. */
export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'time';
export type ExportCell = string | number | boolean | null;

export interface ExportColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** A cell for each row; null where it is not known. */
  readonly cells: readonly ExportCell[];
}

/** What every format of the network is written from: typed columns of nodes and edges, and what they were made with. */
export interface NetworkTable {
  /** Said of the whole network, by name: the version, all parameters as JSON, the SHA-256 of the input. */
  readonly about: Readonly<Record<string, string>>;
  /** Unique, without characters that a format forbids. */
  readonly ids: readonly string[];
  readonly nodes: readonly ExportColumn[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly weight: readonly number[];
  readonly edges: readonly ExportColumn[];
  readonly places: readonly (NodePlace | null)[];
  /** First and last moment of each node and edge, UTC ms; null where it is not known. */
  readonly nodeSpans: readonly (TimeSpan | null)[];
  readonly edgeSpans: readonly (TimeSpan | null)[];
}

export interface NodePlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** `#rrggbb` */
  readonly colour: string;
}

export type TimeSpan = readonly [first: number, last: number];
