import { useEffect, useMemo, useRef } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { articlesOf } from '../state/articles.ts';
import { read } from '../state/changes.ts';
import { emphasisOf } from '../state/emphasis.ts';
import { ArticleText } from './ArticleText.tsx';

/** The article itself, with everything that the graph took from it marked in place. */
export function ArticlePane({ graph }: { readonly graph: KnowledgeGraph }) {
  const { passage, selection } = useViewer();
  const pane = useRef<HTMLElement>(null);
  const articles = articlesOf(graph);
  const shown = (passage && articles.get(passage.article)) ?? articles.values().next().value;
  const emphasis = useMemo(() => emphasisOf(graph, selection), [graph, selection]);
  useEffect(() => {
    if (passage) scrollTo(pane.current?.querySelector('mark'));
  }, [passage]);
  if (!shown) {
    return (
      <section className="pane article" aria-label="Article">
        <p className="nothing">This graph came without its articles.</p>
      </section>
    );
  }
  const { attributes } = shown;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="pane article" aria-label="Article" ref={pane} tabIndex={0}>
      {articles.size > 1 && (
        <select
          aria-label="Which article"
          value={attributes.article}
          onChange={({ currentTarget }) => store.update(read, { article: currentTarget.value, start: 0, end: 0 })}
        >
          {[...articles].map(([id, { attributes: each }]) => (
            <option key={id} value={id}>
              {each.title ?? each.label}
            </option>
          ))}
        </select>
      )}
      <p className="source">{[attributes.publisher, attributes.publishedAt].filter(Boolean).join(' · ')}</p>
      <ArticleText graph={graph} article={attributes} passage={passage} emphasis={emphasis} />
    </section>
  );
}

function scrollTo(element: Element | null | undefined): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  element?.scrollIntoView({ block: 'center', behavior });
}
