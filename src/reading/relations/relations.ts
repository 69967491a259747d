import type { Attribution, Relation } from '../../schema/annotation.ts';
import type { Span } from '../../schema/span.ts';
import { length } from '../attributions/content.ts';
import { indexEntities } from '../attributions/speakers.ts';
import { type Document, inFurniture, spanOf } from '../document.ts';
import type { Cluster } from '../entities/cluster.ts';
import type { Description } from '../entities/descriptions.ts';
import { entityId } from '../entities/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import { actorsOf } from './actors.ts';
import type { RelationDraft } from './draft.ts';
import { duties } from './duties.ts';
import { verbEvents } from './events.ts';
import { nounEvents } from './nouns.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';

/** How entities are connected, in the words that state it. Two names in one sentence are no relation. */
export function findRelations(
  doc: Document,
  lexicon: Lexicon,
  clusters: readonly Cluster[],
  descriptions: readonly Description[],
  attributions: readonly Attribution[],
): Relation[] {
  const index = indexEntities(doc, lexicon, clusters, descriptions);
  const actors = actorsOf(doc, lexicon, index);
  const demanded = duties(doc, actors);
  const done = verbEvents(doc, lexicon, actors, demanded.used);
  const events = [...demanded.drafts, ...done.drafts, ...nounEvents(doc, lexicon, actors, done.used)];
  return [...roles(doc, lexicon, index, descriptions), ...places(doc, index), ...events]
    .filter((draft) => !inFurniture(doc, spanOf(doc, draft.trigger)))
    .sort((a, b) => a.trigger.first - b.trigger.first || a.subjectWord - b.subjectWord || a.objectWord - b.objectWord)
    .map((draft, i) => toRelation(doc, draft, `r${i + 1}`, attributions));
}

function toRelation(doc: Document, draft: RelationDraft, id: string, attributions: readonly Attribution[]): Relation {
  const trigger = spanOf(doc, draft.trigger);
  const attribution = witness(attributions, trigger);
  return {
    id,
    type: draft.type,
    predicate: draft.predicate,
    subject: entityId(draft.subject),
    object: entityId(draft.object),
    title: draft.title,
    trigger,
    evidence: evidenceOf(doc, draft),
    by: attribution?.speaker ?? null,
    attribution: attribution?.id ?? null,
    polarity: 'positive',
    certainty: 'certain',
    context: draft.context,
    time: null,
    place: null,
    confidence: draft.confidence,
  };
}

/** The innermost attribution in whose content the words stand. */
function witness(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  return attributions
    .filter((a) => a.content.some((s) => s.start <= span.start && span.end <= s.end))
    .sort((a, b) => length(a.content) - length(b.content))[0];
}

/** The sentence or sentences that hold the trigger and both mentions. */
function evidenceOf(doc: Document, draft: RelationDraft): Span {
  const words = [draft.trigger.first, draft.trigger.last, draft.subjectWord, draft.objectWord];
  const sentences = words.map((w) => doc.sentences[doc.words[w]?.sentence ?? 0]).filter((s) => s !== undefined);
  return { start: Math.min(...sentences.map((s) => s.start)), end: Math.max(...sentences.map((s) => s.end)) };
}
