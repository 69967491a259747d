/** The place in a page where its graph stands, as data that no browser runs. */

/** The id of the element that holds it. */
export const GRAPH_ID = 'hearsay-graph';
const START = `<script type="application/json" id="${GRAPH_ID}">`;
const END = '</script>';

/** Whether a page has the place. */
export function isPage(html: string): boolean {
  return placeIn(html) !== null;
}

/** What stands in the place; `null` where there is none. */
export function dataIn(html: string): string | null {
  const place = placeIn(html);
  return place && html.slice(place.start, place.end);
}

/**
 * Puts JSON into the place; what was there is replaced.
 *
 * @returns `null` where the page has no place for it
 */
export function withData(html: string, json: string): string | null {
  const place = placeIn(html);
  // Without "<" no text of an article can end the element or begin a comment.
  return place && html.slice(0, place.start) + json.replaceAll('<', '\\u003c') + html.slice(place.end);
}

/** After the last start, since the page's own script may speak of it before. */
function placeIn(html: string): { readonly start: number; readonly end: number } | null {
  const before = html.lastIndexOf(START);
  if (before === -1) return null;
  const start = before + START.length;
  const end = html.indexOf(END, start);
  return end === -1 ? null : { start, end };
}
