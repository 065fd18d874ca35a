import type { ColumnMapping } from '../model/reading.js';

/** The parts a column can play. */
export type ColumnRole = keyof ColumnMapping;

/**
 * Names by which a column is recognised, best first; names of one rank are equally likely, so that two of them in one
 * file are a question, not a guess. Compared without case, spaces and signs: `Created At` is `created_at`.
 */
export const columnHints: Readonly<Record<ColumnRole, readonly (readonly string[])[]>> = {
  commentId: [
    ['comment_id', 'id комментария'],
    ['message_id', 'tweet_id', 'post_comment_id', 'id сообщения'],
    ['id', 'cid', 'content_id'],
  ],
  account: [
    ['account_id', 'id аккаунта'],
    ['author_id', 'user_id', 'from_id', 'sender_id', 'author_channel_id', 'id автора', 'id пользователя'],
    ['account', 'аккаунт'],
    ['author', 'user', 'sender', 'автор', 'пользователь'],
    ['username', 'user_name', 'screen_name', 'author_name', 'user_screen_name', 'имя пользователя'],
  ],
  time: [
    ['created_at', 'created_time', 'created_utc', 'created', 'дата создания'],
    [
      'published_at',
      'publish_date',
      'posted_at',
      'tweet_time',
      'date_time',
      'дата публикации',
      'дата и время',
    ],
    ['timestamp', 'time', 'date', 'timestamp_share', 'unixtime', 'дата', 'время'],
  ],
  // Never by its name alone: see `dateBesideHour`.
  hour: [],
  text: [
    ['text', 'текст', 'comment_text', 'tweet_text', 'текст комментария'],
    ['content', 'message', 'comment', 'body', 'tweet', 'комментарий', 'сообщение'],
  ],
  group: [
    ['group_id', 'id группы'],
    ['group', 'community_id', 'channel_id', 'owner_id', 'page_id', 'группа'],
    ['community', 'channel', 'page', 'сообщество', 'канал', 'страница'],
  ],
  parent: [
    ['parent_comment_id', 'reply_to_comment', 'reply_to_comment_id'],
    [
      'parent_id',
      'in_reply_to_id',
      'in_reply_to_status_id',
      'in_reply_to_tweetid',
      'reply_to_message_id',
      'reply_to_id',
    ],
    ['parent', 'reply_to', 'in_reply_to', 'ответ на'],
  ],
  // Each in a rank of its own: a column that nobody asked for must not become a question.
  quoted: [
    ['quoted_id'],
    ['quoted_status_id'],
    ['quoted_tweet_id'],
    ['reposted_id'],
    ['retweeted_status_id'],
    ['retweeted_id'],
    ['retweet_id'],
    ['reblog_id'],
    ['crosspost_parent'],
    ['forwarded_id'],
    ['forwarded_from_message_id'],
  ],
  thread: [
    ['thread_id'],
    ['thread', 'post_id', 'video_id', 'topic_id', 'conversation_id', 'id поста', 'id записи'],
    ['post', 'video', 'topic', 'пост', 'запись', 'тема', 'видео'],
  ],
  // Facts of accounts, each in a rank of its own as `quoted`.
  registered: [
    ['registered_at'],
    ['registered'],
    ['account_created_at'],
    ['author_created_at'],
    ['user_created_at'],
    ['author_created_utc'],
    ['account_creation_date'],
    ['registration_date'],
    ['дата регистрации'],
  ],
  name: [
    ['author_name'],
    ['user_name'],
    ['screen_name'],
    ['user_screen_name'],
    ['author_username'],
    ['author_display_name'],
    ['display_name'],
    ['имя автора'],
    ['имя пользователя'],
  ],
};

/** Columns that are the date and the time of day where, and only where, one of each stands in a file. */
export const dateBesideHour = { date: ['date', 'дата'], hour: ['time', 'время', 'hour', 'час'] } as const;
