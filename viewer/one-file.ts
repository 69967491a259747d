import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { GRAPH_ID } from '../src/formats/page-data.ts';

/** A part of the build. */
type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/**
 * A step of the build: makes one HTML file of the page, with script, style and icon inside and a place for a graph. Its policy names script
 * and style by their hashes, so that nothing else can run in it, and allows no request at all.
 */
export function oneFile(icon: string): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const script = inScript(takeOut(bundle, '.js'));
      const style = takeOut(bundle, '.css');
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('the build made no page');
      const head = [
        `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
        `<style>${style}</style>`,
        `<script type="module">${script}</script>`,
      ];
      const html = String(page.source)
        .split('\n')
        .filter((line) => !/^ *<(?:script|link) /.test(line))
        .join('\n')
        .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, start) => start + policy(script, style))
        .replace('</body>', `<script type="application/json" id="${GRAPH_ID}"></script>\n</body>`)
        // The last, since the script may speak of what is replaced.
        .replace('</head>', () => `${head.join('\n')}\n</head>`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: 'page.html', source: html });
    },
  };
}

/** The text of the one file with this ending. */
function takeOut(bundle: Bundle, ending: string): string {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`${files.length} files of ${ending} in the build: expected one`);
  // A browser reads line breaks as "\n" before it hashes.
  return (file.type === 'chunk' ? file.code : String(file.source)).replace(/\r\n?/g, '\n');
}

/** What would end the element, or hide its end, stands in strings and regular expressions alone: there it can be written as a code. */
function inScript(code: string): string {
  return code.replace(/<(?=\/?script|!--)/gi, '\\x3c');
}

function policy(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    'worker-src blob:',
    `style-src ${hash(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
