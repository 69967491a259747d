/**
 * Learns data/lexicon/lemmas.tsv: the words of which the rules of src/language/lemmas.ts give another lemma than the treebanks.
 *
 *   npx tsx src/training/lemmas.ts CORPORA data/lexicon/lemmas.tsv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lemmaByRule, lemmaKey } from '../language/lemmas.ts';
import { readConllu } from './prepare/conllu.ts';

/** Rarer words may be an annotator's slip. */
const LEAST = 2;
/** The share of a word's uses that its lemma must have. */
const USUAL = 0.6;
/** The rules keep names and foreign words as they are. */
const KEPT = new Set(['PROPN', 'X', 'PUNCT', 'SYM', 'NUM']);

const HEADER = `# Lemmas that the rules of src/language/lemmas.ts get wrong: form in lower case, UPOS, lemma.
# Learned by src/training/lemmas.ts from the train splits of UD English-EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0).
# To correct a word, correct the rules or the line; running the script again writes the file anew.
`;

const [corpora, out] = process.argv.slice(2);
if (!corpora || !out) throw new Error('usage: lemmas.ts CORPORA OUT');

const seen = new Map<string, Map<string, number>>();
for (const name of ['ud.ewt.train.conllu.gz', 'ud.gum.train.conllu.gz']) {
  for (const { text, words, upos, lemmas, features } of readConllu(
    gunzipSync(readFileSync(join(corpora, name))).toString('utf8'),
  )) {
    for (const [i, { start, end }] of words.entries()) {
      const tag = upos[i] ?? '';
      const lemma = lemmas[i] ?? '_';
      if (KEPT.has(tag) || lemma === '_' || features[i]?.includes('Typo=Yes')) continue;
      const key = lemmaKey(text.slice(start, end), tag);
      const counts = seen.get(key) ?? new Map<string, number>();
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
      seen.set(key, counts);
    }
  }
}

const rows = [...seen].flatMap(([key, counts]) => {
  const [form = '', tag = ''] = key.split('\t');
  const [[lemma, count] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const simple = /^[\p{L}'’-]+$/u.test(form) && !/\s/.test(lemma);
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const sure = count >= Math.max(LEAST, USUAL * total);
  return simple && sure && lemmaByRule(form, tag) !== lemma ? [`${key}\t${lemma}`] : [];
});
writeFileSync(out, `${HEADER}${rows.sort().join('\n')}\n`);
console.log(`${rows.length} exceptions`);
