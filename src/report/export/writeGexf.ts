import { escapeXml, formatIsoTime, writeAttributes } from './escapeXml.js';
import type { ColumnType, ExportColumn, NetworkTable, NodePlace, TimeSpan } from './networkTable.js';

const typeNames: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  time: 'string',
};

/**
 * GEXF 1.3 for Gephi: typed attributes, weights, places, sizes and colours, and from when to when each account and tie was
 * active, so that the timeline of Gephi works.
 *
 * Attributes without a value are left out. Version and all parameters stand in the description of the file.
 * Source: GEXF 1.3, https://gexf.net
 */
export function writeGexf(table: NetworkTable): string {
  const { about, ids, source, target, weight } = table;
  const description = Object.entries(about).map(([name, value]) => `${name}: ${value}`);
  const nodes = ids.map((id, row) => {
    const tag = writeAttributes({ id, label: id, ...writeSpan(table.nodeSpans[row]!) });
    return `      <node${tag}>${writeValues(table.nodes, row)}${writePlace(table.places[row]!)}</node>`;
  });
  const edges = weight.map((value, row) => {
    const tag = writeAttributes({
      id: `e${row + 1}`,
      source: ids[source[row]!]!,
      target: ids[target[row]!]!,
      weight: value,
      ...writeSpan(table.edgeSpans[row]!),
    });
    return `      <edge${tag}>${writeValues(table.edges, row)}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    '  <meta>',
    `    <creator>${escapeXml(about.creator ?? '')}</creator>`,
    `    <description>${escapeXml(description.join('\n'))}</description>`,
    '  </meta>',
    // "date" though the values are full date-times: Gephi reads either, and networkx knows no other name for them.
    '  <graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...declare('node', table.nodes),
    ...declare('edge', table.edges),
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function declare(of: 'node' | 'edge', columns: readonly ExportColumn[]): string[] {
  return [
    `    <attributes class="${of}" mode="static">`,
    ...columns.map(
      ({ name, type }) =>
        `      <attribute${writeAttributes({ id: name, title: name, type: typeNames[type] })}/>`,
    ),
    '    </attributes>',
  ];
}

function writeValues(columns: readonly ExportColumn[], row: number): string {
  const values = columns.flatMap(({ name, type, cells }) => {
    const cell = cells[row]!;
    if (cell === null) return [];
    return `<attvalue${writeAttributes({ for: name, value: type === 'time' ? formatIsoTime(Number(cell)) : cell })}/>`;
  });
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

function writeSpan(span: TimeSpan | null): Record<string, string> {
  return span === null ? {} : { start: formatIsoTime(span[0]), end: formatIsoTime(span[1]) };
}

function writePlace(place: NodePlace | null): string {
  if (place === null) return '';
  const [r, g, b] = [1, 3, 5].map((from) => Number.parseInt(place.colour.slice(from, from + 2), 16));
  return [
    `<viz:color${writeAttributes({ r, g, b })}/>`,
    `<viz:position${writeAttributes({ x: place.x, y: place.y, z: 0 })}/>`,
    `<viz:size${writeAttributes({ value: place.size })}/>`,
  ].join('');
}
