/** Reads Universal Dependencies' CoNLL-U: https://universaldependencies.org/format.html */
import type { Span } from '../../schema/span.ts';
import type { Document } from './document.ts';

/** A treebank's document: every label is there, and each sentence's id. */
export interface TreebankDocument extends Document {
  words: Span[];
  upos: string[];
  lemmas: string[];
  /** FEATS, as written: `Number=Plur|Typo=Yes`. */
  features: string[];
  heads: number[];
  deprels: string[];
  sentenceIds: string[];
}

/**
 * Reads documents, their text rebuilt from forms and `SpaceAfter=No`, paragraphs parted by a blank line, as the scorer does.
 * Words of a multiword token ("don't" = "do" + "n't") share its characters in order; empty nodes are left out.
 */
export function readConllu(file: string): TreebankDocument[] {
  const documents: TreebankDocument[] = [];
  let document: TreebankDocument | undefined;
  let sentenceId = '';
  let newParagraph = false;
  let base = -1;
  let token: { last: number; at: number; end: number; spaced: boolean } | undefined;
  for (const line of file.split('\n')) {
    if (line.startsWith('# newdoc')) {
      const id = line.split('=').pop()?.trim() ?? '';
      document = {
        id,
        text: '',
        words: [],
        sentences: [],
        goldSentences: true,
        upos: [],
        lemmas: [],
        features: [],
        heads: [],
        deprels: [],
        sentenceIds: [],
      };
      documents.push(document);
      newParagraph = false;
    } else if (line.startsWith('# newpar')) newParagraph = true;
    else if (line.startsWith('# sent_id')) sentenceId = line.split('=').pop()?.trim() ?? '';
    if (line.trim() === '') base = -1;
    const [id = '', form = '', lemma = '', upos = '', , features = '', head = '', deprel = '', , misc = ''] =
      line.split('\t');
    if (!document || !/^\d+(-\d+)?$/.test(id)) continue;
    if (base < 0) {
      if (newParagraph && document.text) document.text = `${document.text.trimEnd()}\n\n`;
      newParagraph = false;
      base = document.words.length;
      document.sentences.push(base);
      document.sentenceIds.push(sentenceId);
    }
    const spaced = !/(^|\|)SpaceAfter=No(\||$)/.test(misc);
    if (id.includes('-')) {
      token = {
        last: Number(id.split('-')[1]),
        at: document.text.length,
        end: document.text.length + form.length,
        spaced,
      };
      document.text += form;
      continue;
    }
    let start = document.text.length;
    let end = start + form.length;
    if (token && Number(id) <= token.last) {
      start = token.at;
      end = Number(id) === token.last ? token.end : Math.min(token.end, start + form.length);
      token.at = end;
      if (Number(id) === token.last) {
        if (token.spaced) document.text += ' ';
        token = undefined;
      }
    } else document.text += spaced ? `${form} ` : form;
    document.words.push({ start, end });
    document.upos.push(upos);
    document.lemmas.push(lemma);
    document.features.push(features);
    document.heads.push(head === '0' ? -1 : base + Number(head) - 1);
    document.deprels.push(deprel);
  }
  for (const each of documents) each.text = each.text.trimEnd();
  return documents;
}
