import type { NoteAccount } from '../accountFactsSource.js';

/**
 * One comment as its platform wrote it: strings as they stand, nothing interpreted. '' means that the source says nothing.
 * Times may be in any spelling the reader of times knows (ISO 8601, Unix seconds); ids are exact strings, never numbers.
 */
export interface SourceComment {
  readonly commentId: string;
  readonly account: string;
  readonly time: string;
  /** Null: deleted, or withheld by the platform. '' is a comment without words, such as a picture. */
  readonly text: string | null;
  /** Community, channel, subreddit, page. */
  readonly group: string;
  /** The post or video commented on. */
  readonly thread: string;
  /** Id of the comment replied to. */
  readonly parent: string;
  /** Id or address of the post forwarded, quoted or reposted. */
  readonly quoted?: string | undefined;
  /** Cells of the further columns that the user asked for. */
  readonly extra?: readonly string[];
  /** When it was last edited. Of several versions of one comment id the latest is kept. */
  readonly edited: string;
  /** When the account was registered, and the name it shows, where a column has them. */
  readonly registered?: string;
  readonly name?: string;
}

/** A record that is no comment, and why: a service message, a post without an author … It is rejected with this reason. */
export interface NoComment {
  readonly reason: string;
}

/** A piece of a JSON file: an element of an array (or the whole value), and the line on which it begins. */
export interface JsonItem {
  /** Keys that lead to the array, joined by dots; '' for an array at the top or a line of JSON. */
  readonly path: string;
  readonly line: number;
  readonly value: unknown;
  /** The text of the piece as it stood in the file. */
  readonly raw: string;
}

/** What stands in a JSON file beside its arrays: the name of the chat, the id of the video … by dotted path. */
export type JsonHeader = ReadonlyMap<string, unknown>;

/** A platform's JSON layout. */
export interface JsonFormat {
  /** Short name for run.json and tests: `vk-comments`. */
  readonly name: string;
  /** In words, for notes: "VK comments (wall.getComments)". */
  readonly title: string;
  /** Whether the first items (up to 20) and the header seen so far are of this layout. Must not throw on any JSON. */
  recognise(items: readonly JsonItem[], header: JsonHeader): boolean;
  /**
   * The comments of one item, in the order of the file: one, or several (nested replies), or why there is none.
   * Must not throw on any JSON: a field of the wrong type counts as absent or gives a reason.
   * What it says of accounts beside their comments (registration, name) is told to `note`.
   */
  convert(item: JsonItem, header: JsonHeader, note?: NoteAccount): Iterable<SourceComment | NoComment>;
}

/** A platform's table layout: recognised by the names of its columns, then read as any table. */
export interface TableLayout {
  readonly name: string;
  readonly title: string;
  /** All of these columns must be there (compared without case, spaces and signs). */
  readonly columns: readonly string[];
  /** Which column serves as what; the columns named need not be among `columns`, absent ones are skipped. */
  readonly mapping: {
    readonly commentId?: string;
    readonly account: string;
    readonly time: string;
    readonly text: string;
    readonly group?: string;
    readonly thread?: string;
    readonly parent?: string;
    readonly quoted?: string;
    readonly registered?: string;
    readonly name?: string;
  };
  /** The layout's times have no zone but are known to be UTC. */
  readonly timesAreUtc?: boolean;
  /** How the layout writes a text, where a cell is not simply the text. Must not throw. */
  readonly readText?: (cell: string) => string;
}
