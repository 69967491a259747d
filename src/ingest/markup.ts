import { type MarkupToken, markupTokens } from './markup-tokens.ts';

/** A page made safe for parsing. */
export interface TidyPage {
  /** With html, head and body tags, without scripts and the like, and not too deep. */
  readonly page: string;
  /** The texts of its JSON-LD scripts. */
  readonly data: readonly string[];
  /** Number of elements and of pieces of text in the body, about: the parser begins a new piece at every entity. */
  readonly nodes: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nothing in these is text of the story. */
const DROPPED = words('script style svg math template iframe object canvas audio video select textarea');
/** Only their tags go: without scripts, what stands in noscript is shown; and we give the page its own frame. */
const UNWRAPPED = words('html head body noscript');
/** These make the head, wherever they stand. */
const HEAD = words('title meta link base');
const VOID = words('area br col embed hr img input param source track wbr');
/** A second one ends the first: `<p>one<p>two`. */
const SELF_ENDING = words('p li dt dd tr td th option');
/** Deeper elements are unwrapped: no page of news needs them, and what walks the tree after us may do so by recursion. */
const DEEPEST = 100;
/** Longer tags lose their attributes: the parser's time grows with the square of their number. */
const LONGEST_TAG = 20_000;

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
  let dropping: string | null = null;
  let nodes = 0;
  for (const token of markupTokens(html)) {
    if (token.kind === 'open' && token.name === 'script' && /ld\+json/i.test(token.raw)) data.push(token.content ?? '');
    if (token.kind !== 'text' && UNWRAPPED.has(token.name)) continue;
    if (dropping !== null) {
      // A story never stands in one of these, so whatever begins a story ends what was never closed.
      if (ends(token, dropping)) dropping = null;
      if (dropping !== null || token.kind === 'close') continue;
    }
    if (token.kind === 'text') {
      nodes += token.raw.split('&').length;
      body.push(token.raw);
    } else if (DROPPED.has(token.name)) {
      if (token.kind === 'open' && token.content === null && !token.raw.endsWith('/>')) dropping = token.name;
    } else if (HEAD.has(token.name)) {
      if (token.kind === 'close') continue;
      // A title that is never closed would swallow the page.
      if (token.content !== null) head.push(`<title>${token.content}</title>`);
      else if (token.name !== 'title') head.push(startTag(token));
    } else if (token.kind === 'close') {
      const depth = open.lastIndexOf(token.name);
      if (depth !== -1) open.length = depth;
      if (depth !== -1 || body.at(-1) !== ' ') body.push(depth === -1 ? ' ' : token.raw);
    } else {
      if (SELF_ENDING.has(token.name) && open.at(-1) === token.name) open.pop();
      const deep = open.length >= DEEPEST && !VOID.has(token.name);
      if (deep && body.at(-1) === '<br>') continue;
      if (!deep && !VOID.has(token.name)) open.push(token.name);
      nodes++;
      body.push(deep ? '<br>' : startTag(token));
    }
  }
  const page = `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
  return { page, data, nodes };
}

function startTag({ name, raw }: { readonly name: string; readonly raw: string }): string {
  return raw.length > LONGEST_TAG ? `<${name}>` : raw;
}

function ends(token: MarkupToken, dropping: string): boolean {
  if (token.kind === 'close') return token.name === dropping;
  return token.kind === 'open' && /^(?:article|main|h1)$/.test(token.name) && dropping !== 'template';
}
