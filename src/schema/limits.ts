/** The longest name that a correction may give, in UTF-16 code units. Apart from the schema, since the page begins without schemas. */
export const LONGEST_NAME = 500;
