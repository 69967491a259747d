import type { Span } from '../../schema/span.ts';
import { type Document, inFurniture } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Draft } from './draft.ts';
import { interviewee } from './interview.ts';
import type { EntityIndex } from './speakers.ts';

/** "PUTIN: We are ready." at a line's start: a label of a few words and a colon. */
const TURN = /^[\p{Zs}\t]*(\p{Lu}[\p{L}.'’-]*(?:[\p{Zs}\t]+[\p{L}.'’-]+){0,4}):[\p{Zs}\t]+(?=\S)/gmu;

/** Labels of one transcript come back; a colon alone ("Warning: …") makes none. */
const FEWEST = 2;

/** Labels of the one who is interviewed. */
const ANSWER = new Set(['a', 'answer']);

/**
 * The turns of a transcript: "Q:", "A:" or a name, then what was said until the next label. The label is the source, there is no cue. The
 * speaker is the entity so named; "A" is the one whom the introduction names, and "Q" leaves it open.
 */
export function findTurns(doc: Document, lexicon: Lexicon, index: EntityIndex): Draft[] {
  const labels = [...doc.text.matchAll(TURN)].map((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const label = { start, end: start + (match[1]?.length ?? 0) };
    return { label, name: (match[1] ?? '').toLowerCase(), from: match.index + match[0].length, line: match.index };
  });
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const turns = labels.filter(({ name, label }) => (counts.get(name) ?? 0) >= FEWEST && !inFurniture(doc, label));
  if (new Set(turns.map((t) => t.name)).size < 2) return [];
  const speakers = speakersOf(
    doc,
    index,
    turns.map((t) => t.name),
  );
  const answering = interviewee(doc, lexicon, index, turns[0]?.line ?? 0);
  return turns.flatMap(({ label, name, from }, i) => {
    const content = trimmed(doc.text, { start: from, end: turns[i + 1]?.line ?? endOfTurn(doc.text, from) });
    if (content.start >= content.end) return [];
    const speaker = speakers.get(name) ?? (ANSWER.has(name) ? answering : null);
    return [
      {
        kind: 'direct',
        source: [label],
        cue: [],
        content: [content],
        speaker,
        onBehalfOf: null,
        addressee: null,
        confidence: speaker === null ? 0.6 : 0.9,
      },
    ];
  });
}

/** Label → the person with this name or surname. */
function speakersOf(doc: Document, index: EntityIndex, labels: readonly string[]): Map<string, number> {
  const byName = new Map<string, number>();
  index.clusters.forEach((cluster, c) => {
    if (cluster.type !== 'person') return;
    for (const m of cluster.mentions) {
      if (m.form !== 'name') continue;
      const text = doc.text.slice(doc.words[m.first]?.start, doc.words[m.last]?.end).toLowerCase();
      for (const name of [text, text.split(/\s+/).at(-1) ?? text]) if (!byName.has(name)) byName.set(name, c);
    }
  });
  return new Map(
    labels.flatMap((label) => {
      const speaker = byName.get(label) ?? byName.get(label.split(/\s+/).at(-1) ?? '');
      return speaker === undefined ? [] : [[label, speaker] as const];
    }),
  );
}

/** The last turn ends with its paragraph. */
function endOfTurn(text: string, from: number): number {
  const blank = text.slice(from).search(/\n[^\S\n]*\n/);
  return blank < 0 ? text.length : from + blank;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
