import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { GRAPH_ID } from '../src/formats/page-data.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * A step of the build: makes one HTML file of the page, with script, style and icon inside and a place for a graph. Its policy names script
 * and style by their hashes, so that nothing else can run in it, and allows no request at all.
 */
export function oneFile(icon: string): Plugin {
  return {
    name: 'one-file',
    // After Vite has put its last words into the script.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const html = fill(bundle, icon);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'page.html', source: html });
      },
    },
  };
}

function fill(bundle: Bundle, icon: string): string {
  const script = inScript(takeOut(bundle, '.js'));
  const style = takeOut(bundle, '.css');
  const page = takeOut(bundle, '.html');
  const head = [
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    `<style>${style}</style>`,
    `<script type="module">${script}</script>`,
  ];
  return (
    page
      .split('\n')
      .filter((line) => !/^ *<(?:script|link) /.test(line))
      .join('\n')
      .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, start) => start + policy(script, style))
      .replace('</body>', `<script type="application/json" id="${GRAPH_ID}"></script>\n</body>`)
      // The last, since the script may speak of what is replaced.
      .replace('</head>', () => `${head.join('\n')}\n</head>`)
  );
}

/** The text of the one file with this ending. */
function takeOut(bundle: Bundle, ending: string): string {
  const files = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(ending));
  const [file] = files;
  if (!file || files.length > 1) throw new Error(`${files.length} files of ${ending} in the build: expected one`);
  // A browser reads line breaks as "\n" before it hashes.
  return (file.type === 'chunk' ? file.code : String(file.source)).replace(/\r\n?/g, '\n');
}

/**
 * Script as it can stand in HTML. What would end the element or hide its end, and the character that a browser replaces, stand in strings
 * and regular expressions alone: there they can be written as codes.
 */
function inScript(code: string): string {
  return code.replace(/<(?=\/?script|!--)/gi, '\\x3c').replaceAll('\0', '\\x00');
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
