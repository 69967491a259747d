import type { Segments } from './segment.ts';
import type { ModelInput } from './session.ts';
import type { Window } from './windows.ts';
import { CLS, SEP } from './word-pieces.ts';

/** Shape of the pieces that are no word. */
const NO_SHAPE = 0;

/** What the model reads of a window. Shapes and gaps are the document's: a window in mid-paragraph does not pretend to begin one. */
export function modelInput({ pieces, shapes }: Segments, { start, end }: Window): ModelInput {
  const input = { ids: [CLS], shapes: [NO_SHAPE], words: [] as number[] };
  for (let word = start; word < end; word++) {
    input.words.push(input.ids.length);
    for (const id of pieces[word] ?? []) {
      input.ids.push(id);
      input.shapes.push(shapes[word] ?? NO_SHAPE);
    }
  }
  input.ids.push(SEP);
  input.shapes.push(NO_SHAPE);
  return input;
}
