import { formatCsv, type Cell } from '../csv.js';
import { formatIsoTime } from './escapeXml.js';
import { nameNodes } from './nodeNames.js';
import type { ExportColumn, NetworkTable } from './networkTable.js';

/** Begins like a formula: a spreadsheet would run it. */
const mayBeFormula = /^[=+\-@\t\r\n]/u;

/**
 * The network as two tables that Gephi, Cytoscape and spreadsheets read, `network_nodes.csv` (Id, Label, …) and
 * `network_edges.csv` (Source, Target, Type, Weight, …), and `network_parameters.json` with what they were made with, since a
 * CSV file has no place for it.
 *
 * An account that begins like a formula has an apostrophe in front, in both tables alike, so that they still fit together.
 */
export function writeNetworkCsv(table: NetworkTable): Record<string, string> {
  const ids = nameNodes(table.ids, (id) => (mayBeFormula.test(id) ? `'${id}` : id));
  const { source, target, weight } = table;
  return {
    'network_nodes.csv': formatCsv({
      columns: ['Id', 'Label', ...table.nodes.map(({ name }) => name), 'x', 'y'],
      text: ['Id', 'Label', 'group'],
      rows: ids.map((id, row) => [
        id,
        id,
        ...writeRow(table.nodes, row),
        table.places[row]?.x ?? null,
        table.places[row]?.y ?? null,
      ]),
    }),
    'network_edges.csv': formatCsv({
      columns: ['Source', 'Target', 'Type', 'Weight', ...table.edges.map(({ name }) => name)],
      text: ['Source', 'Target', 'traces'],
      rows: weight.map((value, row) => [
        ids[source[row]!]!,
        ids[target[row]!]!,
        'Undirected',
        value,
        ...writeRow(table.edges, row),
      ]),
    }),
    'network_parameters.json': `${JSON.stringify(describeRun(table), null, 2)}\n`,
  };
}

function describeRun({ about }: NetworkTable): Record<string, unknown> {
  return { ...about, parameters: JSON.parse(about.parameters ?? 'null') as unknown };
}

function writeRow(columns: readonly ExportColumn[], row: number): Cell[] {
  return columns.map(({ type, cells }) => {
    const cell = cells[row]!;
    return type === 'time' && cell !== null ? formatIsoTime(Number(cell)) : cell;
  });
}
