import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs, segments } from '../../viewer/state/segments.ts';

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments', () => {
  it('lists the marks over each stretch, the innermost last', () => {
    const quotation = { start: 2, end: 9 };
    const name = { start: 4, end: 6 };
    expect(segments({ start: 0, end: 10 }, [name, quotation])).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks: [quotation] },
      { start: 4, end: 6, marks: [quotation, name] },
      { start: 6, end: 9, marks: [quotation] },
      { start: 9, end: 10, marks: [] },
    ]);
  });

  it('cover the range without gap or overlap, each with exactly the marks that cover it', () => {
    fc.assert(
      fc.property(span, fc.array(span), (range, marks) => {
        const cut = segments(range, marks);
        let at = range.start;
        for (const { start, end, marks: over } of cut) {
          expect(start).toBe(at);
          at = end;
          const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
          expect(new Set(over)).toEqual(new Set(covering));
          expect(over).toHaveLength(covering.length);
        }
        expect(at).toBe(range.end);
      }),
    );
  });

  it('stand in paragraphs, which lose nothing but white space', () => {
    const text = 'Title\n\n \nBody, first.\r\nSecond';
    expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Title',
      'Body, first.\r',
      'Second',
    ]);
  });
});
