/** A piece of HTML. `raw` is as it stands in the page; `content` is what stands in an element that holds no markup. */
export type MarkupToken =
  | { readonly kind: 'text'; readonly raw: string }
  | { readonly kind: 'open'; readonly name: string; readonly raw: string; readonly content: string | null }
  | { readonly kind: 'close'; readonly name: string; readonly raw: string };

/** What stands in these is no markup: it ends at the closing tag, whatever comes before. */
const RAW = new Set(['script', 'style', 'title', 'textarea']);

/**
 * Cuts HTML into tags and text, in linear time, whatever the markup; comments, doctypes and processing instructions are left out.
 *
 * @param html the page or a piece of one
 * @example [...markupTokens('<p>One')].map(({ raw }) => raw) // ['<p>', 'One']
 */
export function* markupTokens(html: string): Generator<MarkupToken> {
  const last = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  const neverClosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', raw: html.slice(at, tag === -1 ? undefined : tag) };
    if (tag === -1) return;
    if (html.startsWith('<!--', tag)) {
      at = after(html, '-->', tag + 4);
      continue;
    }
    const next = html.charAt(tag + 1);
    if (!/[a-z/!?]/i.test(next)) {
      yield { kind: 'text', raw: '&lt;' };
      at = tag + 1;
      continue;
    }
    at = tagEnd(html, tag + 1, last);
    const raw = html.slice(tag, at);
    const name = /^<\/?([a-z][^\s/>]{0,40})/i.exec(raw)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    if (next === '/') yield { kind: 'close', name, raw };
    else if (!RAW.has(name) || neverClosed.has(name)) yield { kind: 'open', name, raw, content: null };
    else {
      const end = closing(html, name, at);
      if (end === html.length) neverClosed.add(name);
      // A script that is never closed is no text all the same; the rest of the page after an open title is.
      const swallows = end < html.length || name === 'script' || name === 'style';
      yield { kind: 'open', name, raw, content: swallows ? html.slice(at, end) : null };
      if (swallows) at = after(html, '>', end);
    }
  }
}

function closing(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

/** Past the `>` that ends a tag: one between quotation marks does not, but a mark that is never closed means nothing. */
function tagEnd(html: string, from: number, last: Readonly<Record<'"' | "'", number>>): number {
  for (let at = from; at < html.length; at++) {
    const char = html[at];
    if (char === '>') return at + 1;
    if ((char === '"' || char === "'") && html[at - 1] === '=' && at < last[char]) at = html.indexOf(char, at + 1);
  }
  return html.length;
}
