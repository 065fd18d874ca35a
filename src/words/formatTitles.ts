import { phrases } from './say.js';

/** Layouts of exports by the words that a reading has for them, each to be read in the language that is spoken. */
export const formatTitles: Readonly<Record<string, string>> = phrases({
  'Bluesky posts': 'Bluesky posts',
  'Facebook comments (Graph API)': 'Facebook comments (Graph API)',
  'Instagram comments (Graph API)': 'Instagram comments (Graph API)',
  'Facepager export of Facebook comments': 'Facepager export of Facebook comments',
  'table of Facebook comments (fields of the Graph API)':
    'table of Facebook comments (fields of the Graph API)',
  'exportcomments.com table with profile ids': 'exportcomments.com table with profile ids',
  'exportcomments.com table with names': 'exportcomments.com table with names',
  '4CAT table': '4CAT table',
  'JSON (lists under a list of names)': 'JSON (lists under a list of names)',
  'JSON (objects)': 'JSON (objects)',
  'Mastodon statuses': 'Mastodon statuses',
  'Reddit comments or posts (Pushshift, Arctic Shift)': 'Reddit comments or posts (Pushshift, Arctic Shift)',
  'Reddit listing (API)': 'Reddit listing (API)',
  'Telegram Desktop export (result.json)': 'Telegram Desktop export (result.json)',
  'Telegram messages (message_id, sender_id, text, date, channel)':
    'Telegram messages (message_id, sender_id, text, date, channel)',
  'VK comments (wall.getComments)': 'VK comments (wall.getComments)',
  'X API v1.1 posts': 'X API v1.1 posts',
  'X API v2 posts': 'X API v2 posts',
  "X's archive of information operations": "X's archive of information operations",
  'YouTube comments (Data API)': 'YouTube comments (Data API)',
  'YouTube comments (Google Takeout)': 'YouTube comments (Google Takeout)',
  'Zeeschuimer items': 'Zeeschuimer items',
  'yt-dlp info.json (times rounded by YouTube: "2 days ago")':
    'yt-dlp info.json (times rounded by YouTube: "2 days ago")',
});
