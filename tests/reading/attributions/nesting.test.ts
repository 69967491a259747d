import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/reading/attributions/draft.ts';
import { nesting } from '../../../src/reading/attributions/nesting.ts';

const TEXT = 'Silva said that Costa had told her that Lima knew. Reyes agreed.';

/** An attribution of the text above by its cue and content. */
function draft(cue: string, content: string): Draft {
  const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const open = { speaker: null, onBehalfOf: null, addressee: null };
  return { kind: 'indirect', source: [], cue: [span(cue)], content: [span(content)], ...open, confidence: 1 };
}

describe('what stands in the words of another', () => {
  const outer = draft('said', 'that Costa had told her that Lima knew');
  const inner = draft('had told', 'that Lima knew');
  const apart = draft('agreed', 'Reyes');

  it('is within the innermost attribution that holds its cue', () => {
    expect(nesting([outer, inner, apart])).toEqual([null, 0, null]);
  });

  it('is found too where the other speaks later', () => {
    const told = draft('had told', 'that Lima knew');
    const whole = { ...draft('agreed', 'Silva said that Costa had told her that Lima knew') };
    expect(nesting([told, whole])).toEqual([1, null]);
  });

  it('makes no circle of two that have the same content', () => {
    expect(nesting([inner, { ...inner }])).toEqual([null, null]);
  });
});
