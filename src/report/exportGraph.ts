import { writeGexf } from './export/writeGexf.js';
import { writeGraphml } from './export/writeGraphml.js';
import { writeNetworkCsv } from './export/writeNetworkCsv.js';
import { tabulateNetwork, type NetworkExportInput } from './export/tabulateNetwork.js';

/**
 * The network of tied accounts as GEXF 1.3, for Gephi: attributes, weights, places, colours, times, parameters and version.
 *
 * Cost: linear in accounts and ties.
 * @example
 * import { analyseComments, buildCommentTable, formatGexf } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'hello' }]);
 * formatGexf(analyseComments(table, { shuffles: 0 })).startsWith('<?xml'); // => true
 */
export function formatGexf(analysis: NetworkExportInput): string {
  return writeGexf(tabulateNetwork(analysis));
}

/**
 * The same network as GraphML, for igraph, networkx, Cytoscape and yEd.
 *
 * @example
 * import { analyseComments, buildCommentTable, formatGraphml } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'hello' }]);
 * formatGraphml(analyseComments(table, { shuffles: 0 })).includes('<graphml'); // => true
 */
export function formatGraphml(analysis: NetworkExportInput): string {
  return writeGraphml(tabulateNetwork(analysis));
}

/**
 * The same network as tables of nodes and edges, and the parameters as JSON: contents by file name.
 *
 * @example
 * import { analyseComments, buildCommentTable, formatNetworkCsv } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'hello' }]);
 * Object.keys(formatNetworkCsv(analyseComments(table, { shuffles: 0 }))).length; // => 3
 */
export function formatNetworkCsv(analysis: NetworkExportInput): Record<string, string> {
  return writeNetworkCsv(tabulateNetwork(analysis));
}
