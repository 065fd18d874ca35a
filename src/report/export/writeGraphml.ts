import { escapeXml, formatIsoTime, writeAttributes } from './escapeXml.js';
import type { ColumnType, ExportColumn, NetworkTable } from './networkTable.js';

const typeNames: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  time: 'string',
};

/**
 * GraphML for igraph, networkx, Cytoscape and yEd: typed attributes of nodes and edges, times as ISO 8601, version and all
 * parameters as data of the graph.
 *
 * Values that are not known are left out. Source: http://graphml.graphdrawing.org/specification.html
 */
export function writeGraphml(table: NetworkTable): string {
  const { about, ids, source, target, weight, places } = table;
  const label: ExportColumn = { name: 'label', type: 'string', cells: ids };
  const xs: ExportColumn = { name: 'x', type: 'double', cells: places.map((place) => place?.x ?? null) };
  const ys: ExportColumn = { name: 'y', type: 'double', cells: places.map((place) => place?.y ?? null) };
  const nodeColumns = [label, ...table.nodes, xs, ys];
  const edgeColumns: ExportColumn[] = [{ name: 'weight', type: 'double', cells: weight }, ...table.edges];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...Object.keys(about).map((name) => declare('graph', name, 'string')),
    ...nodeColumns.map(({ name, type }) => declare('node', name, typeNames[type])),
    ...edgeColumns.map(({ name, type }) => declare('edge', name, typeNames[type])),
    '  <graph id="in-concert" edgedefault="undirected">',
    ...Object.entries(about).map(([name, value]) => `    ${writeData('graph', name, value)}`),
    ...ids.map(
      (id, row) => `    <node${writeAttributes({ id })}>${writeRow('node', nodeColumns, row)}</node>`,
    ),
    ...weight.map((_, row) => {
      const ends = { source: ids[source[row]!]!, target: ids[target[row]!]! };
      return `    <edge${writeAttributes({ id: `e${row + 1}`, ...ends })}>${writeRow('edge', edgeColumns, row)}</edge>`;
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

type Domain = 'graph' | 'node' | 'edge';

function declare(domain: Domain, name: string, type: string): string {
  return `  <key${writeAttributes({ id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': type })}/>`;
}

function writeRow(domain: Domain, columns: readonly ExportColumn[], row: number): string {
  return columns
    .map(({ name, type, cells }) => {
      const cell = cells[row]!;
      if (cell === null) return '';
      return writeData(domain, name, type === 'time' ? formatIsoTime(Number(cell)) : cell);
    })
    .join('');
}

function writeData(domain: Domain, name: string, value: string | number | boolean): string {
  return `<data${writeAttributes({ key: `${domain}_${name}` })}>${escapeXml(value)}</data>`;
}
