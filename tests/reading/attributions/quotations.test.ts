import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../src/reading/attributions/quotations.ts';

const quoted = (text: string) => quotations(text).map((q) => q.spans.map(({ start, end }) => text.slice(start, end)));

describe('quotation marks', () => {
  it('finds straight and curly quotations with their marks', () => {
    expect(quoted('"Yes," he said. “No,” she said.')).toEqual([['"Yes,"'], ['“No,”']]);
  });

  it('finds the two halves around a cue as two quotations', () => {
    expect(quoted('"We do not see a resolution," he said, "to the crisis."')).toEqual([
      ['"We do not see a resolution,"'],
      ['"to the crisis."'],
    ]);
  });

  it('joins a quotation that goes on over paragraphs, each opened by a mark', () => {
    expect(quoted('“One is enough.\n\n“Two are better.\n\n“Three are best,” said Lee.')).toEqual([
      ['“One is enough.', '“Two are better.', '“Three are best,”'],
    ]);
  });

  it('ends a quotation without a closing mark with its paragraph', () => {
    expect(quoted('"This never closes, she said.\n\nThe mayor left.')).toEqual([['"This never closes, she said.']]);
  });

  it('does not let a missing mark swallow the quotation of the next sentence but one', () => {
    expect(quoted('He said “go.\n\nShe said “stay” twice.')).toEqual([['“go.'], ['“stay”']]);
  });

  it('takes marks around one word', () => {
    expect(quoted('The "criminal" policies')).toEqual([['"criminal"']]);
  });

  it('takes no inches for quotations', () => {
    expect(quoted('The 6\'2" guard and the 5\'9" forward met.')).toEqual([]);
  });

  it('reads angled marks and low opening marks', () => {
    expect(quoted('«Oui», dit-il. „Ja“, sagte er.')[0]).toEqual(['«Oui»']);
  });

  it("takes two single marks for a double one, as The New York Times' wire has them", () => {
    expect(quoted("''We lost,'' she said. ''Badly.''")).toEqual([["''We lost,''"], ["''Badly.''"]]);
    expect(quoted("``Go home,'' he said.")).toEqual([["``Go home,''"]]);
  });

  it('reads single marks, though they are apostrophes too', () => {
    expect(quoted('‘It was the workers’ fault,’ she said, ‘and ours.’')).toEqual([
      ['‘It was the workers’ fault,’'],
      ['‘and ours.’'],
    ]);
    expect(quoted("'Nobody told us,' the workers' lawyer said.")).toEqual([["'Nobody told us,'"]]);
    expect(quoted('The ‘smart’ meters')).toEqual([['‘smart’']]);
  });

  it.each([
    "The '90s were rock 'n' roll.",
    'The workers’ rights and the unions’ plans',
    "'Tis the season in O'Hara's house.",
  ])('finds nothing in %s', (text) => expect(quoted(text)).toEqual([]));

  it('leaves single marks inside double ones alone', () => {
    expect(quoted('“He said ‘go away,’ and I did,” she said.')).toEqual([['“He said ‘go away,’ and I did,”']]);
  });

  it('forgives a closing mark that opens', () => {
    expect(quoted('”They never listen,” Ruiz said.')).toEqual([['”They never listen,”']]);
  });

  it('keeps every span in the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('"', '“', '”', "'", "''", '‘', '’', ' ', '\n', '\n\n', 'a', 'B', '.', ',', 'é', '😀'))
          .map((p) => p.join('')),
        (text) => {
          let end = 0;
          for (const span of quotations(text).flatMap((q) => q.spans)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
