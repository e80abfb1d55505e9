/**
 * What a scenario file may not exceed, so that a hostile one can neither exhaust memory nor take
 * more than a second. The two numbers that are not in the format's description follow from it:
 * the pieces of YAML bound the time of the parser, the entries bound what aliases unfold to.
 */

/** Characters of text (5 MB). */
export const longestText = 5_000_000

/** Mappings and lists inside one another. */
export const deepest = 20

/** Pieces (keys, values, punctuation, spaces, line ends) of a YAML file; about 4 µs each. */
export const mostPieces = 140_000

/** Values in all, after aliases are unfolded: 17,000 stances; about 7 µs each when all are wrong. */
export const mostValues = 120_000

/** Values that aliases may add in all. */
export const mostAliasedValues = 10_000

/** Backslashes in double quotes of a YAML file: each can be an error that costs 10 µs. */
export const mostEscapes = 20_000

/** Errors that are shown one by one; the rest is counted. */
export const mostShown = 100
