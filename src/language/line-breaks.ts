/** The longest line that a hard-wrapped text may have, in UTF-16 units; longer lines are whole paragraphs. */
const WIDEST = 100;

const LINE = /\r\n|[\n\r\u2028\u2029]/u;

/** A block's lines are filled: none but the last has room for the first word of the next. */
function isFilled(lines: readonly string[], width: number): boolean {
  return lines.every((line, i) => {
    const next = lines[i + 1];
    return next === undefined || line.length + 1 + next.search(/\s|$/u) > width;
  });
}

/**
 * Finds the width at which a text is hard-wrapped, so that a line break within a sentence ("President Vladimir / Putin") can be told
 * from one between a headline and a byline.
 *
 * @returns the longest line of the blocks of three lines or more that are filled, in UTF-16 units; 0 where the text is not wrapped
 */
export function wrapWidth(text: string): number {
  let width = 0;
  let block: string[] = [];
  for (const line of [...text.split(LINE).map((part) => part.trim()), '']) {
    if (line !== '') {
      block.push(line);
      continue;
    }
    const longest = block.reduce((most, { length }) => Math.max(most, length), 0);
    if (block.length > 2 && longest <= WIDEST && isFilled(block, longest)) width = Math.max(width, longest);
    block = [];
  }
  return width;
}

/**
 * Tells whether the line that ends at `end` was only wrapped there, because the next word had no room.
 *
 * @param end UTF-16 offset of the line's last word's end
 * @param next the first word of the next line
 * @param width as `wrapWidth` gives it
 */
export function isWrap(text: string, end: number, next: string, width: number): boolean {
  let start = end;
  while (start > 0 && end - start <= width && !LINE.test(text.charAt(start - 1))) start--;
  const length = end - start;
  return length <= width && length + 1 + next.length > width;
}
