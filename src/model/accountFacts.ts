/**
 * What a source says of its accounts beside their comments, as columns by account code. Only numbers derived from names
 * and ids: neither a name nor an id can be read out of them. NaN where it is not known.
 */
export interface AccountFacts {
  /** When the account was registered, UTC ms; with pseudonyms the full hour, for the second would name the account. */
  readonly registeredAt: Float64Array;
  /** Accounts whose numbered ids are nearest to this one's, beyond what the ids around give; below 0 where fewer. */
  readonly idNeighbours: Float64Array;
  /** How likely ids would lie so close if they were spread as those around. */
  readonly idNeighboursP: Float64Array;
  /** How unlike the other names of the data the letters of the name follow one another, in standard deviations. */
  readonly nameLetters: Float64Array;
  /** Digits at the end of the name. */
  readonly nameDigits: Float64Array;
  /** Other accounts whose names have the same words with as many digits in the same places, beyond what names of other words give. */
  readonly nameShared: Float64Array;
  /** How likely so many would share it if the digits had nothing to do with the words. */
  readonly nameSharedP: Float64Array;
}
