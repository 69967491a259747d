import { SaxesParser } from 'saxes';
import { HearsayError } from '../errors.ts';

/** XML from strangers. */

const LONGEST = 256 * 1024 * 1024;
const DEEPEST = 64;

export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Reads XML tag by tag. A DOCTYPE is refused (entities can grow without end), and so are files that are too long or too deep.
 *
 * @param open is called at every opening tag, with names without namespace prefix
 * @param close is called at every closing tag, with the text directly in it
 * @throws HearsayError with the line where it is no XML
 */
export function readXml(text: string, open: (tag: XmlTag) => void, close: (name: string, text: string) => void): void {
  if (text.length > LONGEST) throw new HearsayError('the XML is longer than 256 MB: split it');
  const parser = new SaxesParser();
  let depth = 0;
  let content = '';
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const fail = (what: string) => new HearsayError(`not readable XML at line ${parser.line}: ${what}`);
  parser.on('error', (error) => {
    throw fail(error.message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw fail('it has a DOCTYPE, which is refused: remove it');
  });
  parser.on('text', (part) => {
    content += part;
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw fail(`tags are nested more than ${DEEPEST} deep`);
    content = '';
    open({ name: local(tag.name), attributes: new Map(Object.entries(tag.attributes)) });
  });
  parser.on('closetag', (tag) => {
    depth--;
    close(local(tag.name), content);
    content = '';
  });
  parser.write(text).close();
}
