/** Text in XML 1.0, which cannot carry every character. */

/** What XML cannot carry: control characters, half of a surrogate pair, U+FFFE and U+FFFF. */
const IMPOSSIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes what XML cannot carry as `\uXXXX`, and a backslash that stands before such a code likewise, so that it can be undone.
 *
 * @example escapeImpossible('a\u0000b') // 'a\\u0000b'
 */
export function escapeImpossible(text: string): string {
  return text.replace(/\\(?=u[0-9a-f]{4})/g, code('\\')).replace(IMPOSSIBLE, code);
}

/** Undoes `escapeImpossible`. */
export function unescapeImpossible(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** JSON that XML can carry: JSON has codes of its own. */
export function jsonForXml(value: unknown): string {
  return JSON.stringify(value).replace(IMPOSSIBLE, code);
}

/** An attribute's value between its quotation marks; line breaks and tabs survive as references. */
export function attributeValue(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}
