import { basename, extname } from 'node:path';
import { HearsayError } from '../errors.ts';
import { formatNamed } from '../formats/index.ts';
import { readPage } from '../formats/page.ts';
import { parseAnnotation } from '../ingest/annotation.ts';
import { decode } from '../ingest/decode.ts';
import { detect } from '../ingest/detect.ts';
import { readInput } from '../ingest/files.ts';
import { fromHtml } from '../ingest/html.ts';
import { fromJsonl } from '../ingest/jsonl.ts';
import type { IngestLexicon } from '../ingest/lexicon.ts';
import { fromText } from '../ingest/text.ts';
import type { Annotation } from '../schema/annotation.ts';
import type { Article, ArticleMetadata } from '../schema/article.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';

/** What a file gives: articles still to be read, annotations, or a graph. */
export type Input =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'annotation'; readonly annotation: Annotation }
  | { readonly kind: 'graph'; readonly graph: KnowledgeGraph; readonly path: string };

/** What the caller says of an article that its text does not. */
export type GivenMetadata = Partial<ArticleMetadata> & { readonly id?: string };

export interface InputOptions {
  readonly given: GivenMetadata;
  readonly lexicon: IngestLexicon;
  /** Told of every file and line that cannot be read; the rest is still read. */
  readonly onError: (error: HearsayError) => void;
}

/**
 * Reads files of any kind, in any mixture, one after the other.
 *
 * @param paths files; `-` is standard input
 */
export async function* readInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const path of paths) {
    try {
      yield* readFile(path, options);
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      // A lone file that cannot be read is the error of the whole command.
      if (paths.length === 1) throw located(path, error);
      options.onError(located(path, error));
    }
  }
}

async function* readFile(path: string, { given, lexicon, onError }: InputOptions): AsyncGenerator<Input> {
  const text = decode(await readInput(path));
  const kind = detect(text, path);
  const metadata = { ...given, id: given.id ?? idOf(path) };
  switch (kind) {
    case 'article':
      yield { kind: 'article', article: fromText(text, metadata, lexicon) };
      return;
    case 'html':
      yield { kind: 'article', article: await fromHtml(text, metadata, lexicon) };
      return;
    case 'articles':
      yield* byLine(path, text, onError, (line) => ({
        kind: 'article',
        article: completed(fromJsonl(line, lexicon), given),
      }));
      return;
    case 'annotations':
      yield* byLine(path, text, onError, (line) => ({ kind: 'annotation', annotation: parseAnnotation(line) }));
      return;
    case 'corrections':
      throw new HearsayError('a log of corrections: give it to build or view with --corrections');
    case 'page':
      yield { kind: 'graph', path, graph: readPage(text) };
      return;
    default:
      yield { kind: 'graph', path, graph: formatNamed(kind === 'graph' ? 'json' : kind).read(text) };
  }
}

/** A line that cannot be read is reported by its number and skipped. */
function* byLine(
  path: string,
  text: string,
  onError: (error: HearsayError) => void,
  read: (line: string) => Input,
): Generator<Input> {
  // A pretty-printed object is one record over many lines.
  const lines = isOneObject(text) ? [text] : text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      yield read(line);
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      onError(located(`${path}, line ${index + 1}`, error));
    }
  }
}

/** What a line and its text do not say, the caller's options do. */
function completed(article: Article, given: GivenMetadata): Article {
  return {
    ...article,
    id: given.id ?? article.id,
    title: article.title ?? given.title ?? null,
    publisher: article.publisher ?? given.publisher ?? null,
    url: article.url ?? given.url ?? null,
    publishedAt: article.publishedAt ?? given.publishedAt ?? null,
  };
}

/** Is the whole text one JSON object, however it is broken into lines? Of JSONL the first line is an object by itself. */
function isOneObject(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return !isJson(first) && isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function located(where: string, error: HearsayError): HearsayError {
  const name = where.replace(/^-(?=$|,)/, 'standard input');
  return error.message.startsWith(name) ? error : new HearsayError(`${name}: ${error.message}`);
}

/** The file's name without its ending. */
function idOf(path: string): string {
  return path === '-' ? 'stdin' : basename(path, extname(path)) || path;
}
