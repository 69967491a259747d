import { type MouseEvent, memo, useMemo } from 'react';
import type { ArticleNode, Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { type ArticleMark, marksOf } from '../state/article-marks.ts';
import { hover, select } from '../state/changes.ts';
import type { Emphasis } from '../state/emphasis.ts';
import { paragraphs, type Segment, segments } from '../state/segments.ts';
import { selectionId } from '../state/selection.ts';
import type { Selection } from '../state/viewer-state.ts';

interface ArticleTextProps {
  readonly graph: KnowledgeGraph;
  readonly article: ArticleNode;
  readonly passage: Evidence | null;
  readonly emphasis: Emphasis;
}

/** The text in paragraphs. A click on a marked stretch selects what it speaks of; the list is the way by keyboard. */
export const ArticleText = memo(function ArticleText({ graph, article, passage, emphasis }: ArticleTextProps) {
  const marks = useMemo(() => marksOf(graph, article.article), [graph, article]);
  const cut = useMemo(
    () => paragraphs(article.text).map((range) => ({ range, pieces: segments(range, marks) })),
    [article, marks],
  );
  const byId = useMemo(() => new Map(marks.map(({ selection }) => [selectionId(selection), selection])), [marks]);
  const target = ({ target: element }: MouseEvent): Selection | null => {
    const id = element instanceof Element ? element.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
    return (id !== undefined && byId.get(id)) || null;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the list does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      className="text"
      lang={article.language}
      onClick={(event) => {
        const selection = target(event);
        if (selection) store.update(select, selection);
      }}
      onMouseOver={(event) => store.update(hover, target(event))}
      onMouseLeave={() => store.update(hover, null)}
      onFocus={() => undefined}
    >
      {cut.map(({ range, pieces }) => (
        <Paragraph
          key={range.start}
          isTitle={article.text.slice(range.start, range.end).trim() === article.title}
          pieces={pieces}
          text={article.text}
          passage={passage?.article === article.article ? passage : null}
          emphasis={emphasis}
        />
      ))}
    </div>
  );
});

interface ParagraphProps {
  readonly isTitle: boolean;
  readonly pieces: readonly Segment<ArticleMark>[];
  readonly text: string;
  readonly passage: Evidence | null;
  readonly emphasis: Emphasis;
}

function Paragraph({ isTitle, pieces, text, passage, emphasis }: ParagraphProps) {
  const Tag = isTitle ? 'h2' : 'p';
  return (
    <Tag>
      {pieces.map(({ start, end, marks }) => {
        const words = text.slice(start, end);
        const innermost = marks.at(-1);
        const isPassage = passage !== null && passage.start < end && start < passage.end;
        if (!innermost && !isPassage) return words;
        const Piece = isPassage ? 'mark' : 'span';
        return (
          <Piece
            key={start}
            data-id={innermost && selectionId(innermost.selection)}
            data-kind={marks.find(({ part }) => part === 'mention')?.kind}
            data-parts={marks.map(({ part }) => part).join(' ')}
            data-emphasis={emphasis(marks)}
          >
            {words}
          </Piece>
        );
      })}
    </Tag>
  );
}
