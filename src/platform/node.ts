import { readdir, readFile } from 'node:fs/promises';
import { type IngestLexicon, parseIngestLexicon } from '../ingest/lexicon.ts';
import { createLanguage } from '../language/language.ts';
import { parseLexicon } from '../reading/lexicon.ts';
import type { Reader } from '../reading/reader.ts';
import type { ModelOptions } from './node-model.ts';
import { loadModel } from './node-model.ts';

/** The package's data: the same place seen from src/platform and from dist/platform. */
const DATA = new URL('../../data/', import.meta.url);

let loading: Promise<Reader> | undefined;

/**
 * The reader of English, loaded when first asked for and kept.
 *
 * @param options count at the first call
 * @throws HearsayError where the model is missing or damaged
 */
export function loadReader(options: ModelOptions = {}): Promise<Reader> {
  loading ??= load(options);
  return loading;
}

async function load(options: ModelOptions): Promise<Reader> {
  const [tables, model] = await Promise.all([readTables(), loadModel(new URL('models/en/', DATA), options)]);
  return {
    language: createLanguage(model, tables),
    lexicon: parseLexicon(tables),
    facts: model.facts,
    calibration: model.calibration,
  };
}

/** What ingest knows of bylines, agencies and furniture; it needs no model. */
export async function loadIngestLexicon(): Promise<IngestLexicon> {
  return parseIngestLexicon(await readTables());
}

/** File name → text of every table in data/lexicon. */
async function readTables(): Promise<Map<string, string>> {
  const folder = new URL('lexicon/', DATA);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const)),
  );
}
