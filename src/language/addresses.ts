import type { TokenLexicon } from './token-lexicon.ts';
import { AFTER_URL, DOTTED, endOf, PATH, URL } from './token-patterns.ts';

/** "comp.mail.maps": a name of three parts or more, as newsgroups and programs have them. */
const GROUP = /^\p{Ll}{2,}(?:\.\p{Ll}{2,}){2,}$/u;

/** Gives back to the sentence the marks that close it after an address: "(see www.upi.com)." */
function withoutClosing(text: string, at: number, end: number): number {
  const closing = AFTER_URL.exec(text.slice(at, end));
  return closing === null || closing.index === 0 ? end : at + closing.index;
}

/** Finds "https://www.upi.com/top_news" or "www.upi.com". */
export function url(text: string, at: number): number {
  const end = endOf(URL, text, at);
  return end < 0 ? -1 : withoutClosing(text, at, end);
}

/** Finds a domain or file name whose last part the lexicon knows: "pic.twitter.com/mzvFqiR3zt", "report_2.pdf". */
export function dottedName(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(DOTTED, text, at);
  if (end < 0) return -1;
  const name = text.slice(at, end);
  if (!lexicon.nameEndings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) return GROUP.test(name) ? end : -1;
  const pathEnd = endOf(PATH, text, end);
  return pathEnd < 0 ? end : withoutClosing(text, at, pathEnd);
}
