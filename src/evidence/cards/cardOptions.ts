import { outageShareDefaults } from '../../rhythm/outageShare.js';

export interface CardOptions {
  /** Evidence pairs on a card. */
  readonly pairs: number;
  readonly partners: number;
  /** Things done together on a group card, members listed, words and threads of its comparison. */
  readonly objects: number;
  readonly members: number;
  readonly words: number;
  readonly threads: number;
  /** Characters of a comment; longer ones are cut with an ellipsis. */
  readonly textLength: number;
  /** Hours after the end of an outage that count as its flood. */
  readonly floodHours: number;
  /** Columns of the table that may hold the address of each comment; the first that is there counts. */
  readonly permalinkColumns: readonly string[];
  /** The same for the place that an account states. */
  readonly placeColumns: readonly string[];
}

/**
 * Six pairs and ten partners are what a person reads; the counts beside them and the files have all. Twenty-four hours
 * of flood: a day is the time in which everybody comes by once. Comments are cut at 4,000 characters, the longest that
 * large platforms let people write in most places.
 */
export const cardDefaults: CardOptions = Object.freeze({
  pairs: 6,
  partners: 10,
  objects: 8,
  members: 200,
  words: 12,
  threads: 5,
  textLength: 4000,
  floodHours: 24,
  permalinkColumns: ['permalink', 'permalink_url', 'comment_url', 'url'],
  placeColumns: outageShareDefaults.placeColumns,
});
