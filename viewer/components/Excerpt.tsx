import type { Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { articlesOf } from '../state/articles.ts';
import { read } from '../state/changes.ts';
import { excerpt } from '../state/excerpt.ts';

interface ExcerptProps {
  readonly graph: KnowledgeGraph;
  readonly evidence: readonly Evidence[];
  /** What stands there when the graph came without its articles. */
  readonly otherwise: string;
}

/** The sentence that the evidence stands in, the evidence itself marked; a click shows it in the article. */
export function Excerpt({ graph, evidence, otherwise }: ExcerptProps) {
  const [first] = evidence;
  const article = first && articlesOf(graph).get(first.article);
  const pieces = article ? excerpt(article.attributes, evidence) : [];
  if (!first || pieces.length === 0) return otherwise ? <blockquote className="excerpt">{otherwise}</blockquote> : null;
  const passage: Evidence = { article: first.article, start: first.start, end: first.end };
  return (
    <blockquote className="excerpt">
      <button type="button" title="Show in the article" onClick={() => store.update(read, passage)}>
        {pieces.map(({ start, text, marked }) => (marked ? <mark key={start}>{text}</mark> : text))}
      </button>
    </blockquote>
  );
}
