/**
 * Lemmas: a table of exceptions (data/lexicon/lemmas.tsv), and rules of English spelling for every other word, after WordNet's morphy
 * (https://wordnet.princeton.edu/documentation/morphy7wn).
 */

/** Stems that take back the `e` which -ing and -ed cost them. */
const SILENT_E: readonly RegExp[] = [
  /[cvz]$|[^aeo]u$|[^su]s$|[^aeiou]us$|[dlr]g$|[ae]ng$/, // announc-ed, rescu-ed, rais-ed, accus-ed, charg-ed, chang-ed
  /[bcdfgkptz]l$|[^aeiou][iuy]l$/, // settl-ed, compil-ed
  /[^aeiou][aiu]r$|[^aeiou]um$|[cst]ur$|quir$/, // compar-ed, resum-ed, captur-ed, requir-ed
  /[^aeo]at$|[^aeio]ut$|[^aeiou]ot$/, // stat-ed, evaluat-ed, execut-ed, voted
  /[^aeiou][aiou][dk]$|[^aeiou][aeiou]g$|[^e]ed$|u[ai]d$|[^aeo]in$/, // decid-ed, tak-ing, engag-ed, conced-ed, persuad-ed, combin-ed
  /^[^aeiou]*(?:[aiouy]|ui)[^aeiouwxy]$/, // hop-ing, writ-ing
];

/** Consonants that -ing and -ed double: plan-ning, control-led; not call-ed, pass-ed. */
const DOUBLED = /([bdgmnprt])\1$|[aeiou][^aeiou]+[aeiou]ll$/;

function stemToVerb(stem: string): string {
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return SILENT_E.some((ending) => ending.test(stem)) ? `${stem}e` : stem;
}

/** speeches → speech, countries → country, officials → official; press, virus and crisis stay. */
function singular(word: string): string {
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /[^s]s$/.test(word) && !/(?:us|is|'s)$/.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

/** What stands before an ending, where it can be a word: it has a vowel ("string" has none before -ing). */
function stemBefore(word: string, ending: RegExp): string | undefined {
  const stem = word.slice(0, Math.max(0, word.search(ending)));
  return /[aeiouy]/.test(stem) ? stem : undefined;
}

function infinitive(word: string): string {
  // "lied" and "tied" have nothing before that could be a word.
  if (/^[^aeiou]ied$/.test(word)) return word.slice(0, -1);
  if (/[^aeiou]ied$/.test(word)) return `${word.slice(0, -3)}y`;
  const stem = stemBefore(word, /(?:ing|(?<!e)ed)$/);
  if (stem) return stemToVerb(stem);
  return singular(word.replace(/(?<=[^aeiou]o)es$/, 's'));
}

/** earliest → early, latest → late, biggest → big; comparatives only in -ier: nothing tells "higher" from "former". */
function positive(word: string): string {
  const stem = stemBefore(word, /est$/);
  if (stem) return stemToVerb(stem.replace(/i$/, 'y'));
  return word.replace(/(?<=[^aeiou])ier$/, 'y');
}

const RULES: ReadonlyMap<string, (lower: string) => string> = new Map([
  ['NOUN', singular],
  ['VERB', infinitive],
  ['AUX', infinitive],
  ['ADJ', positive],
  ['NUM', (word) => word.replace(/(?<=\d),(?=\d)/g, '')],
]);

/**
 * The lemma that spelling alone suggests: lower case, except of names (PROPN) and foreign words (X), which stay as they are.
 *
 * @param upos Universal POS tag
 * @example lemmaByRule('Announced', 'VERB') // 'announce'
 */
export function lemmaByRule(form: string, upos: string): string {
  if (upos === 'PROPN' || upos === 'X') return form;
  const lower = straight(form);
  return RULES.get(upos)?.(lower) ?? lower;
}

/** The key of a word in the table of exceptions. */
export function lemmaKey(form: string, upos: string): string {
  return `${straight(form)}\t${upos}`;
}

/**
 * The words of which the rules are wrong, by `lemmaKey`.
 *
 * @param verbs infinitive and its other forms (irregular-verbs.tsv)
 * @param learned form, UPOS tag and lemma (lemmas.tsv), which come before the verbs
 */
export function parseExceptions(verbs: readonly string[][], learned: readonly string[][]): ReadonlyMap<string, string> {
  return new Map([
    ...verbs.flatMap(([verb = '', forms = '']) =>
      forms.split(';').map((form) => [lemmaKey(form, 'VERB'), verb] as const),
    ),
    ...learned.map(([form = '', upos = '', lemma = '']) => [lemmaKey(form, upos), lemma] as const),
  ]);
}

/**
 * The lemma of a word.
 *
 * @param exceptions `lemmaKey` → lemma, for words of which the rules are wrong: "said" → "say"
 */
export function lemmaOf(form: string, upos: string, exceptions: ReadonlyMap<string, string>): string {
  return exceptions.get(lemmaKey(form, upos)) ?? lemmaByRule(form, upos);
}

function straight(form: string): string {
  return form.toLowerCase().replaceAll('’', "'");
}
