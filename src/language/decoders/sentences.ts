/** How much the rules' word counts against the model's logit; set on UD English EWT and GUM dev. */
const TRUST_IN_RULES = 2;

/** What is known of a word that may begin a sentence. */
export interface Beginning {
  /** The model's logit. */
  readonly logit: number;
  /** The rules begin a sentence here. */
  readonly byRule: boolean;
  /** A paragraph or a window's own stretch begins here: a sentence begins whatever the model says. */
  readonly certain: boolean;
}

/**
 * Does a sentence begin at this word?
 *
 * @example beginsSentence({ logit: -4, byRule: false, certain: true }) // true
 */
export function beginsSentence({ logit, byRule, certain }: Beginning): boolean {
  return certain || logit + (byRule ? TRUST_IN_RULES : -TRUST_IN_RULES) > 0;
}
