/** Each is a paragraph of its own in the text. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD UL'.split(
    ' ',
  ),
);
/** Each is a line of its own. */
const LINES = new Set(['LI', 'TR', 'BR', 'CAPTION']);
const CELLS = new Set(['TD', 'TH']);
/** No text of the story, also where no story was found and the whole page counts. */
const SKIPPED = new Set([
  'NAV',
  'BUTTON',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'TEXTAREA',
  'TITLE',
  'HEAD',
]);
const TEXT = 3;
/** Readability's time grows with the number of elements and pieces of text; a page of news has some thousands. */
const MOST_NODES = 40_000;

/**
 * The text of a page's story, as Mozilla's Readability finds it; of the whole page where it finds none.
 *
 * @param document is changed
 * @param nodes how many it has, about; of a very large page the `main` or `article` element is taken as it is
 * @returns paragraphs with a blank line between them; empty where the page has no text
 */
export async function mainText(document: Document, nodes: number): Promise<string> {
  if (nodes > MOST_NODES)
    return textOf(document.querySelector('main, article') ?? document.body) || textOf(document.body);
  const whole = textOf(document.body);
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  return (found?.content && textOf(found.content)) || whole;
}

/** The text below a node, white space folded; with a stack of its own, as pages may be deep. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const left: (Node | string)[] = [root];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === TEXT) parts.push((next.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (!SKIPPED.has(next.nodeName)) {
      const block = BLOCKS.has(next.nodeName) ? '\n\n' : '';
      parts.push(block || (LINES.has(next.nodeName) ? '\n' : CELLS.has(next.nodeName) ? ' ' : ''));
      left.push(block);
      for (let child = next.lastChild; child; child = child.previousSibling) left.push(child);
    }
  }
  return fold(parts.join(''));
}

function fold(text: string): string {
  return text
    .split(/\n(?: *\n)+/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ').trim())
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)
    .join('\n\n');
}
