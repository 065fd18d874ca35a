import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnType, ExportCell, ExportColumn, NetworkTable } from './networkTable.js';

/**
 * The network as two Parquet tables, nodes and edges, for DuckDB, pandas, Polars and R: typed columns, times as timestamps in
 * UTC, version and all parameters as metadata of each file.
 *
 * Not known is null. Text is as it came, since nothing here is read as XML or as a formula.
 */
export function writeNetworkParquet(table: NetworkTable): Record<string, Uint8Array> {
  const { about, ids, places, source, target, weight } = table;
  const nodeColumns: ExportColumn[] = [
    { name: 'id', type: 'string', cells: ids },
    ...table.nodes,
    { name: 'x', type: 'double', cells: places.map((place) => place?.x ?? null) },
    { name: 'y', type: 'double', cells: places.map((place) => place?.y ?? null) },
  ];
  const edgeColumns: ExportColumn[] = [
    { name: 'source', type: 'string', cells: source.map((row) => ids[row]!) },
    { name: 'target', type: 'string', cells: target.map((row) => ids[row]!) },
    { name: 'weight', type: 'double', cells: weight },
    ...table.edges,
  ];
  return {
    'network_nodes.parquet': writeColumns(nodeColumns, about),
    'network_edges.parquet': writeColumns(edgeColumns, about),
  };
}

const typeNames = {
  string: 'STRING',
  integer: 'INT32',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
} as const satisfies Record<ColumnType, string>;

function writeColumns(columns: readonly ExportColumn[], about: Readonly<Record<string, string>>): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, cells }) => ({
      name,
      type: typeNames[type],
      data: cells.map((cell) => toParquet(cell, type)),
    })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: about.creator ?? 'in-concert',
  });
  return new Uint8Array(buffer);
}

function toParquet(cell: ExportCell, type: ColumnType): ExportCell | Date {
  return type === 'time' && cell !== null ? new Date(Number(cell)) : cell;
}
