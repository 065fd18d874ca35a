import { bluesky } from './bluesky.js';
import type { JsonFormat } from './format.js';
import { mastodon } from './mastodon.js';
import { facebookGraph, instagramGraph } from './meta.js';
import { redditDump, redditListing } from './reddit.js';
import { telegramExport, telegramMessages } from './telegram.js';
import { vkComments } from './vk.js';
import { xApi, xClassic } from './x.js';
import { youtubeApi, ytDlp } from './youtube.js';
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
