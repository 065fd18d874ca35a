import { bluesky } from './bluesky.js';
import type { JsonFormat, TableLayout } from './format.js';
import { fourCatTables } from './fourCat.js';
import { mastodon } from './mastodon.js';
import { facebookGraph, instagramGraph } from './meta.js';
import { exportComments, exportCommentsNames, facebookTable, facepager } from './metaTables.js';
import { redditDump, redditListing } from './reddit.js';
import { telegramExport, telegramMessages } from './telegram.js';
import { vkComments } from './vk.js';
import { xApi, xArchive, xClassic } from './x.js';
import { youtubeApi, ytDlp } from './youtube.js';
import { youtubeTakeout } from './youtubeTakeout.js';
import { zeeschuimer } from './zeeschuimer.js';

/** The JSON layouts that are recognised, the most particular first. */
export const jsonFormats: readonly JsonFormat[] = [
  zeeschuimer,
  telegramExport,
  telegramMessages,
  youtubeApi,
  ytDlp,
  redditListing,
  bluesky,
  mastodon,
  xApi,
  xClassic,
  redditDump,
  vkComments,
  facebookGraph,
  instagramGraph,
];

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
