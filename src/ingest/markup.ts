/** A page made safe for parsing. */
export interface TidyPage {
  /** With html, head and body tags, without scripts and the like, and not too deep. */
  readonly page: string;
  /** The texts of its JSON-LD scripts. */
  readonly data: readonly string[];
  /** Number of elements in the body, about. */
  readonly elements: number;
}

/** Nothing in these is text of the story. */
const DROPPED = new Set([
  'script',
  'style',
  'svg',
  'math',
  'template',
  'iframe',
  'object',
  'noscript',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
]);
/** These make the head, wherever they stand. */
const HEAD = new Set(['title', 'meta', 'link', 'base']);
const FRAME = new Set(['html', 'head', 'body']);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** A second one ends the first: `<p>one<p>two`. */
const SELF_ENDING = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);
/** Deeper elements are unwrapped: no page of news needs them, and what walks the tree after us may do so by recursion. */
const DEEPEST = 100;

/**
 * Goes through a page tag by tag, in linear time and without recursion, whatever the markup: drops comments, scripts, styles and
 * other content that is no text, gives it the html, head and body tags that it may lack, and unwraps what is nested too deep.
 *
 * @param html the page or a piece of one
 * @example tidyMarkup('<p>One<script>two</script>').page // '<!doctype html><html><head></head><body><p>One</body></html>'
 */
export function tidyMarkup(html: string): TidyPage {
  const head: string[] = [];
  const body: string[] = [];
  const data: string[] = [];
  const open: string[] = [];
  const neverClosed = new Set<string>();
  let elements = 0;
  const last = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  const lower = html.toLowerCase();
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag === -1) break;
    if (tag > at) body.push(html.slice(at, tag));
    if (!/[a-z/!?]/i.test(html.charAt(tag + 1))) {
      body.push('&lt;');
      at = tag + 1;
      continue;
    }
    if (html.startsWith('<!--', tag)) {
      at = after(html, '-->', tag + 4);
      continue;
    }
    const end = tagEnd(html, tag + 1, last);
    const source = html.slice(tag, end);
    const [, slash = '', name = ''] = /^<(\/?)([a-z][^\s/>]*)/.exec(lower.slice(tag, tag + 40)) ?? [];
    at = end;
    if (name === '' || FRAME.has(name)) continue;
    if (DROPPED.has(name)) {
      if (slash || source.endsWith('/>')) continue;
      const close = neverClosed.has(name) ? -1 : lower.indexOf(`</${name}`, end);
      if (close === -1) neverClosed.add(name);
      if (close === -1 && name !== 'script' && name !== 'style') continue;
      if (name === 'script' && /ld\+json/i.test(source)) data.push(html.slice(end, close === -1 ? undefined : close));
      at = close === -1 ? html.length : after(html, '>', close);
    } else if (HEAD.has(name)) {
      const close = name === 'title' && !slash && !neverClosed.has(name) ? lower.indexOf('</title', end) : -1;
      if (close === -1 && !slash) neverClosed.add(name);
      if (!slash) head.push(close === -1 ? source : `${html.slice(tag, close)}</title>`);
      if (close !== -1) at = after(html, '>', close);
    } else if (slash) {
      const depth = open.lastIndexOf(name);
      if (depth === -1) body.push(' ');
      else {
        body.push(source);
        open.length = depth;
      }
    } else {
      if (SELF_ENDING.has(name) && open.at(-1) === name) open.pop();
      if (!VOID.has(name) && open.length < DEEPEST) open.push(name);
      else if (!VOID.has(name)) {
        if (body.at(-1) !== '<br>') body.push('<br>');
        continue;
      }
      elements++;
      body.push(source);
    }
  }
  if (at < html.length) body.push(html.slice(at));
  return {
    page: `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`,
    data,
    elements,
  };
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
