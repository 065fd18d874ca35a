import type { TableLayout } from './format.js';
import { fourCatTables } from './fourCat.js';
import { exportComments, exportCommentsNames, facebookTable, facepager } from './metaTables.js';
import { xArchive } from './x.js';
import { youtubeTakeout } from './youtubeTakeout.js';

/** The table layouts that are recognised by the names of their columns, the most particular first. */
export const tableLayouts: readonly TableLayout[] = [
  xArchive,
  youtubeTakeout,
  ...fourCatTables,
  facepager,
  facebookTable,
  exportComments,
  exportCommentsNames,
];
