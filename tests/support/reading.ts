import { loadReader } from '../../src/platform/node.ts';
import { annotate } from '../../src/reading/annotate.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Span } from '../../src/schema/span.ts';

/** Reads a text with the model that ships. */
export async function read(text: string, given: Partial<Article> = {}): Promise<Annotation> {
  const article: Article = {
    ...{
      id: 'test',
      title: null,
      byline: null,
      publisher: null,
      url: null,
      publishedAt: null,
      language: 'en',
      text,
      furniture: [],
    },
    ...given,
  };
  return annotate(article, await loadReader());
}

/** An attribution in words, as a test states it. */
export interface Said {
  readonly speaker: string | null;
  readonly kind: string;
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
}

/** Who says what in a text, in words. */
export async function said(text: string): Promise<Said[]> {
  const annotation = await read(text);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return annotation.attributions.map((a) => ({
    speaker: nameOf(annotation, a.speaker),
    kind: a.kind,
    source: words(a.source).join(' … '),
    cue: words(a.cue).join(' … '),
    content: words(a.content),
  }));
}

/** Who says what to whom in a text, one line each: "Haddad to Nordvik: “You knew,” [in the words of Reuters]". */
export async function voices(text: string): Promise<string[]> {
  const annotation = await read(text);
  const { attributions } = annotation;
  return attributions.map((a) => {
    const outer = attributions.find(({ id }) => id === a.within);
    return [
      nameOf(annotation, a.speaker) ?? 'somebody',
      a.onBehalfOf === null ? '' : ` for ${nameOf(annotation, a.onBehalfOf)}`,
      a.addressee === null ? '' : ` to ${nameOf(annotation, a.addressee)}`,
      `: ${a.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
      outer === undefined ? '' : ` [in the words of ${nameOf(annotation, outer.speaker) ?? 'somebody'}]`,
    ].join('');
  });
}

/** The name of an entity. */
export function nameOf(annotation: Annotation, id: string | null): string | null {
  return annotation.entities.find((e) => e.id === id)?.name ?? null;
}
