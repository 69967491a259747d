import { best } from './decoders/best.ts';
import { factualityOf } from './decoders/factuality.ts';
import type { NameDecoder, NameSpan } from './decoders/names.ts';
import { decodeCues, decodeParts } from './decoders/quotes.ts';
import { decodeRelations } from './decoders/relations.ts';
import { beginsSentence } from './decoders/sentences.ts';
import { decodeTags } from './decoders/tags.ts';
import { attachments, decodeTree } from './decoders/tree.ts';
import type { Model } from './model.ts';
import type { Quote, WordSpan } from './parse.ts';
import type { Segments } from './segment.ts';
import type { ModelOutputs } from './session.ts';
import type { Window } from './windows.ts';

/** A sentence as decoded; all indices are words of the text. */
export interface SentenceReading {
  readonly first: number;
  /** Part of speech, head (-1 = root) and how sure it is, relation and factuality of each word from `first` on. */
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly attachments: readonly number[];
  readonly deprels: readonly string[];
  readonly factuality: readonly (number | null)[];
  readonly names: readonly NameSpan[];
  /** The name decoder's logits of its words [words, labels], row-major. */
  readonly nameLogits: Float32Array;
}

export interface WindowReading {
  readonly sentences: SentenceReading[];
  readonly quotes: Quote[];
}

/** Makes the function that decodes what the model answers of a window, for the words that count in it. */
export function windowReader({ labels, relations }: Pick<Model, 'labels' | 'relations'>, decoder: NameDecoder) {
  /** Words `a` to `b` (exclusive) of the window are one sentence. */
  function readSentence(outputs: ModelOutputs, { start, end }: Window, a: number, b: number): SentenceReading {
    const rows = (values: Float32Array, width: number) => values.subarray(a * width, b * width);
    const scores = square(outputs.arcs, end - start, a, b);
    const heads = decodeTree(scores, b - a);
    const upos = decodeTags(rows(outputs.upos, labels.upos.length), labels.upos);
    const arcs = {
      likely: likelyHeads(outputs.arcs, end - start, a, b),
      scores: rows(outputs.relations, relations.labels.length),
      dependents: rows(outputs.relation_dependent, relations.width),
      governors: rows(outputs.relation_head, relations.width),
    };
    const deprels = decodeRelations(heads, arcs, relations);
    const copulas = new Set(deprels.flatMap((deprel, i) => (deprel === 'cop' ? [heads[i]] : [])));
    const nameLogits = rows(outputs.names, labels.names.length).slice();
    const first = start + a;
    return {
      first,
      upos,
      heads: Array.from(heads, (head) => (head < 0 ? -1 : first + head)),
      attachments: attachments(scores, heads),
      deprels,
      factuality: upos.map((tag, i) => factualityOf(outputs.factuality[a + i] ?? 0, tag, copulas.has(i))),
      names: decoder.decode(nameLogits).map((n) => ({ ...n, first: n.first + first, last: n.last + first })),
      nameLogits,
    };
  }

  return (segments: Segments, window: Window, outputs: ModelOutputs): WindowReading => {
    const bounds = sentenceStarts(segments, window, outputs);
    return {
      sentences: bounds.map((a, i) => readSentence(outputs, window, a, bounds[i + 1] ?? window.to - window.start)),
      quotes: readQuotes(window, outputs),
    };
  };
}

/** The rows and columns `a` to `b` (exclusive) of a square of `width`. */
function square(values: Float32Array, width: number, a: number, b: number): Float32Array {
  const size = b - a;
  const part = new Float32Array(size * size);
  for (let i = 0; i < size; i++) part.set(values.subarray((a + i) * width + a, (a + i) * width + b), i * size);
  return part;
}

/** For each of the words `a` to `b` (exclusive), the likeliest head in the whole window of `width`, counted from `a`. */
function likelyHeads(arcs: Float32Array, width: number, a: number, b: number): Int32Array {
  return Int32Array.from({ length: b - a }, (_, i) => best(arcs, (a + i) * width, width) - a);
}

/** First words of sentences, as indices in the window; the first word that counts begins one. */
function sentenceStarts(segments: Segments, { start, from, to }: Window, outputs: ModelOutputs): number[] {
  const begins = (word: number) =>
    beginsSentence({
      logit: outputs.sentence[word - start] ?? 0,
      byRule: segments.opensSentence[word] === true,
      certain: word === from || segments.opensParagraph[word] === true,
    });
  return Array.from({ length: to - from }, (_, i) => from + i).flatMap((word) => (begins(word) ? [word - start] : []));
}

/** Attributions whose cue begins at a word that counts; their parts may lie anywhere in the window. */
function readQuotes({ start, end, from, to }: Window, outputs: ModelOutputs): Quote[] {
  const width = end - start;
  const row = (role: number, cue: number) =>
    outputs.roles.subarray((role * width + cue) * width, (role * width + cue + 1) * width);
  const shift = ([first, last]: WordSpan): WordSpan => [start + first, start + last];
  return decodeCues(outputs.cue)
    .filter(({ span: [first] }) => from <= start + first && start + first < to)
    .map(({ span, confidence }) => {
      const parts = decodeParts(span, row(0, span[0]), row(1, span[0]));
      return {
        cue: shift(span),
        source: parts.source.map(shift),
        content: parts.content.map(shift),
        confidence: confidence * parts.confidence,
      };
    })
    .filter(({ content }) => content.length > 0);
}
