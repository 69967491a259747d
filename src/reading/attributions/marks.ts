/** Where quotation marks open and close. Every function looks at one place of a text and says how long the mark is that stands there. */

const OPENING = /[“„«‟]|``/y;
const CLOSING = /[”»"]|''/y;
/** Marks that do not say which way they turn. Two single ones are a double one, as The New York Times' wire prints it: ''I won,'' she said. */
const STRAIGHT = /["”]|''(?!')/y;

/**
 * The length of the opening double mark at `i`, 0 where there is none. A mark without direction opens at a word's start only: after a
 * digit it is a measure in inches (6'2"), after "=" an attribute of left-over markup.
 *
 * @param start where the paragraph begins
 */
export function opens(text: string, i: number, start: number): number {
  const certain = lengthAt(OPENING, text, i);
  if (certain > 0) return certain;
  const length = lengthAt(STRAIGHT, text, i);
  const atStart = i === start || !/[\p{L}\p{Nd}=.,!?'"”]/u.test(text.charAt(i - 1));
  return atStart && /\S/.test(text.charAt(i + length)) ? length : 0;
}

/** The length of the closing double mark at `i`, 0 where there is none. */
export function closes(text: string, i: number): number {
  return lengthAt(CLOSING, text, i);
}

/**
 * The end of the quotation in single marks that begins at `i`, as British papers print them: ‘We lost,’ she said. Single marks are apostrophes
 * too, so one closes where it follows the end of a clause ("the workers’ fault,’"), a curly one also at the end of a word ("‘smart’ meters").
 *
 * @param start where the paragraph begins; `end`: where it ends
 * @returns null where none begins
 * @example singleQuotation("'No,' he said.", 0, 0, 14) // 5
 */
export function singleQuotation(text: string, i: number, start: number, end: number): number | null {
  const mark = text.charAt(i);
  if (!beginsSingle(text, i, start)) return null;
  const closing = mark === '‘' ? '’' : "'";
  let close: number | null = null;
  // The next one that opens ends the search, so that a text of apostrophes costs no more than any other.
  for (let j = i + 1; j < end && !beginsSingle(text, j, start); j++) {
    if (text.charAt(j) !== closing || /[\p{L}\p{Nd}]/u.test(text.charAt(j + 1))) continue;
    if (/[.,!?…]/.test(text.charAt(j - 1))) return j + 1;
    if (mark === '‘') close ??= j + 1;
  }
  return close;
}

function beginsSingle(text: string, i: number, start: number): boolean {
  const mark = text.charAt(i);
  if (mark !== '‘' && mark !== "'") return false;
  if (i > start && !/[\s([—–]/.test(text.charAt(i - 1))) return false;
  return (mark === '‘' ? /\p{L}/u : /\p{Lu}/u).test(text.charAt(i + 1));
}

function lengthAt(pattern: RegExp, text: string, i: number): number {
  pattern.lastIndex = i;
  return pattern.exec(text)?.[0].length ?? 0;
}
