import { describe, expect, it } from 'vitest';
import { excerpt } from '../../viewer/state/excerpt.ts';

const text = 'It rained. "We go," he said, "and we stay." They left.';
const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 43 },
  { start: 44, end: 54 },
];
const shown = (spans: { start: number; end: number }[]): string =>
  excerpt({ text, sentences }, spans)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('an excerpt', () => {
  it('is the sentence with the evidence marked, also where a cue interrupts it', () => {
    expect(
      shown([
        { start: 11, end: 19 },
        { start: 29, end: 43 },
      ]),
    ).toBe('["We go,"] he said, ["and we stay."]');
  });

  it('takes all sentences that the evidence touches', () => {
    expect(shown([{ start: 3, end: 20 }])).toBe('It [rained. "We go," ]he said, "and we stay."');
  });

  it('marks overlapping evidence once', () => {
    expect(
      shown([
        { start: 44, end: 48 },
        { start: 46, end: 53 },
      ]),
    ).toBe('[They][ left].');
  });

  it('is empty for spans outside of the text, which a foreign file may have', () => {
    expect(shown([{ start: 90, end: 99 }])).toBe('');
    expect(shown([])).toBe('');
  });

  it('is the evidence alone where it stands in no sentence', () => {
    expect(excerpt({ text, sentences: [] }, [{ start: 0, end: 2 }])).toEqual([{ start: 0, text: 'It', marked: true }]);
  });
});
