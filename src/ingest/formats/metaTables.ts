import type { TableLayout } from './format.js';

/**
 * Comments as Facepager writes them: its own numbers stand in `id` and `parent_id`, those of Facebook in `object_id` and
 * in the columns of the answer.
 */
export const facepager: TableLayout = {
  name: 'facepager',
  title: 'Facepager export of Facebook comments',
  columns: ['object_id', 'object_type', 'message', 'from.id', 'created_time'],
  mapping: {
    commentId: 'object_id',
    account: 'from.id',
    time: 'created_time',
    text: 'message',
    parent: 'parent.id',
  },
};

/** The Graph API's answer laid flat into a table, as many scripts do. */
export const facebookTable: TableLayout = {
  name: 'facebook-table',
  title: 'table of Facebook comments (fields of the Graph API)',
  columns: ['id', 'message', 'from.id', 'created_time'],
  mapping: {
    commentId: 'id',
    account: 'from.id',
    time: 'created_time',
    text: 'message',
    parent: 'parent.id',
  },
};

/** Facebook comments as exportcomments.com writes them. It does not say on which clock its times are. */
export const exportComments: TableLayout = {
  name: 'exportcomments',
  title: 'exportcomments.com table with profile ids',
  columns: ['Profile ID', 'Date', 'Likes', 'Comment'],
  mapping: { account: 'Profile ID', time: 'Date', text: 'Comment' },
};

/** The same for platforms of which it knows names only (Instagram, YouTube): the name is the account. */
export const exportCommentsNames: TableLayout = {
  name: 'exportcomments-names',
  title: 'exportcomments.com table with names',
  columns: ['Name (click to view profile)', 'Date', 'Likes', 'Comment'],
  mapping: { account: 'Name (click to view profile)', time: 'Date', text: 'Comment' },
};
