import { HearsayError } from '../errors.ts';
import { isPage } from '../formats/page-data.ts';
import { EXPECTED, type JsonKind, jsonKind } from './json-kind.ts';

/** What an input holds; `page` is the viewer in one file with a graph inside. */
export type InputKind = 'article' | 'html' | 'page' | 'gexf' | JsonKind;

/**
 * Tells from its first characters what an input is, and from its name only where these leave it open.
 *
 * @param text the decoded input
 * @param fileName its name or path; `-` for standard input
 * @throws HearsayError where it is JSON or XML of a kind that hearsay does not read
 * @example detect('{"id": "a", "text": "Putin spoke."}', '-') // 'articles'
 */
export function detect(text: string, fileName: string): InputKind {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const start = text.search(/[^\s\uFEFF]/);
  if (start === -1) return 'article';
  const first = text[start];
  if (first === '<') return markupKind(text, start, ending) ?? 'article';
  const json = jsonKind(text, first === '{' || first === '[');
  if (json) return json;
  if (/^(?:json|jsonl|ndjson)$/.test(ending) || /^(?:\{\s*["}]|\[\s*\{)/.test(text.slice(start, start + 80)))
    throw new HearsayError(`no JSON, or broken: ${EXPECTED}`);
  if (ending === 'gexf') return 'gexf';
  return /^x?html?$/.test(ending) ? 'html' : 'article';
}

/** `null` where it only begins like markup: "<5 percent of voters …". */
function markupKind(text: string, start: number, ending: string): InputKind | null {
  const { name, declared } = rootOf(text, start);
  if (name === 'gexf' || ending === 'gexf') return 'gexf';
  if (/^x?html?$/.test(ending) || HTML_FIRST.test(name)) return isPage(text) ? 'page' : 'html';
  if (declared) throw new HearsayError(`XML that hearsay does not read (<${name}>): expected GEXF or HTML`);
  return null;
}

/** What a page or a piece of one begins with. */
const HTML_FIRST =
  /^(?:html|head|body|title|meta|link|script|style|base|main|article|section|header|footer|nav|aside|div|p|h[1-6]|ul|ol|dl|table|span|a|b|i|em|strong|figure|img|blockquote|pre|br|hr|form|center|font|noscript|time)$/;

/** The first element's name in lower case without its prefix, past declarations and comments. */
function rootOf(text: string, start: number): { name: string; declared: boolean } {
  let at = start;
  let declared = false;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    let close: string;
    if (text.startsWith('<!--', at)) close = '-->';
    else if (text.startsWith('<?', at)) {
      close = '?>';
      declared = true;
    } else if (/^<!doctype/i.test(text.slice(at, at + 9))) {
      if (/^<!doctype\s+html/i.test(text.slice(at, at + 40))) return { name: 'html', declared };
      close = '>';
      declared = true;
    } else {
      const name = /^<(?:[\w-]{1,40}:)?([a-z][\w.-]{0,60})(?=[\s/>])/i.exec(text.slice(at, at + 110))?.[1] ?? '';
      return { name: name.toLowerCase(), declared };
    }
    const end = text.indexOf(close, at);
    if (end === -1) return { name: '', declared };
    at = end + close.length;
  }
}
