/**
 * The shapes of words that are no plain words, as sticky patterns. Every repetition before a character that may fail to come is
 * bounded, so that a text of one endless word is still read in linear time.
 */

/** Matches a sticky pattern at an offset and gives the end of the match, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** "https://www.upi.com/top_news", "www.upi.com", with the marks that close a sentence after it. */
export const URL = /(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s<>"“”]{1,2048}/iuy;

/** What follows a domain name: "/mzvFqiR3zt". */
export const PATH = /\/[^\s<>"“”]{1,2048}/uy;

/** The marks at the end of an address that are not its own. */
export const AFTER_URL = /[.,;:!?'’)\]]{1,8}$/u;

/** "editor@upi.com", also "bmc...@patriot.net" and, without an ending, "Jacoby@ECT"; "@POTUS" and "#metoo". */
export const ADDRESS =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}){0,8}/uy;
export const HANDLE = /[@#]\p{L}[\p{L}\p{N}_]*/uy;

/** A domain or file name, if its last part is known: "Newsday.com", "report_2.pdf". */
export const DOTTED = /[\p{L}\p{N}][\p{L}\p{N}_~-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}_~-]{0,62}){1,8}(?![\p{L}\p{N}])/uy;

/** "11/28/2000", "2025-12-02", "713-853-3989", "555-0100", "1-800-238-5355", "77415-0027". */
export const DATE = /\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\p{L}\p{N}])/uy;
export const PHONE = /(?:\d{1,2}[-.])?(?:\d{3}[-./])?\d{3}[-.]\d{4}(?![\p{L}\p{N}])|\d{5}-\d{4}(?!\d)/uy;

/** "9/11", "12/5", "3/03", but not the fraction "3/4", "24/7" or the season "2001/02", which are three words. */
export const DAY = /(?:\d|1[0-2])\/(?:[0-2]\d|3[01])(?![\p{L}\p{N}/])|1[0-2]\/\d(?![\p{L}\p{N}/])/uy;

/** "27", "+44", "1,200", "4.5", "10:30", ".04"; the letters after it are looked up by the caller. */
export const NUMBER = /[+]?\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)(?:\.\d+)?|[+]?\d+(?:[.:]\d+)*|\.\d+/uy;

/** "'72", "’60s" */
export const SHORT_YEAR = /['’]\d\ds?(?![\p{L}\p{N}])/uy;

/** "U.S.", "p.m", "L.L.C", "J.K." */
export const INITIALS = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])(?:\.(?!\.\.))?/uy;

/** A word that ends in a full stop, to be looked up: "Gen.", "Ph.D." */
export const WITH_STOP = /\p{L}[\p{L}'’]{0,15}(?:\.\p{L}{1,4}){0,3}\.(?!\.\.)/uy;

/** "AT&T", "P&L", "S.&P." */
export const WITH_AMPERSAND = /\p{Lu}\.&\p{Lu}\.|\p{Lu}{1,3}(?:&\p{Lu}{1,3})+(?!\p{L})/uy;

/** "w/o", "s/he", to be looked up */
export const WITH_SLASH = /\p{L}\/\p{L}{1,3}(?![\p{L}\p{N}/])/uy;

/** "'em", to be looked up */
export const WITH_APOSTROPHE = /['’`]\p{L}{1,8}(?!\p{L})/uy;

/** "re-", to be looked up */
export const BEFORE_HYPHEN = /\p{L}{1,12}-(?=[\p{L}\p{N}])/uy;

/** Letters and figures, with marks, format characters and apostrophes inside: "O'Connor", "don’t", "f*ck". */
export const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}_]*(?:(?:['’`´]|\*+)[\p{L}\p{M}\p{N}_]+)*/uy;

/** "US$", "C$", "$" */
export const CURRENCY = /\p{Lu}{1,3}\$/uy;

/** "...", "[...]", "?!", "!.", "--", "->", "***", ">>", "''" */
export const REPEATED =
  /\[\.{3,}\]|…+\.*|\.{2,}|[?!]+(?:\.(?!\.))?|\.[?!]+|[-=+*|<>{}~_]{3,}|[-=]{2,}|[<>][-=]|[-=]>|([<>*_~+#,$])\1+|``|''|[‘’]{2}/uy;

/** One sign with all that combines with it: an emoji with its skin color and what zero-width joiners tie to it, a flag, "é". */
export const SIGN =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*|[^\s][\p{M}\u200D]*/uy;

export const SPACES = /\s+/uy;
