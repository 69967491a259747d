import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { fromHtml } from '../../src/ingest/html.ts';
import { Article } from '../../src/schema/article.ts';
import { anyText } from './any-text.ts';
import { example, lexicon } from './lexicon.ts';

const read = (html: string) => fromHtml(html, { id: 'a' }, lexicon);
const P = '<p>The mayor of Brackwater said on Tuesday that she would not resign, whatever the council decided.</p>';
const TEXT = P.slice(3, -4);

describe('the text of a page', () => {
  test('is the story alone, without navigation, share lines, scripts and footer', async () => {
    const { text } = await read(example('page.html'));
    expect(text).toContain(
      '“Nobody got everything they wanted,” the union’s president, Lucille Grant, told reporters outside City Hall.',
    );
    expect(text).toContain('children will be in school tomorrow');
    expect(text).not.toMatch(/Log in|Share on|nobody said this|walk out at six|newsletter|<|&\w+;|\u00A0/);
    expect(text.split('\n\n').length).toBeGreaterThan(7);
  });

  test('a page without html and body tags is one all the same', async () => {
    expect((await read(P.repeat(3))).text).toBe([TEXT, TEXT, TEXT].join('\n\n'));
    expect((await read(`<title>Mayor stays</title>${P}`)).title).toBe('Mayor stays');
  });

  test('blocks are set apart, line breaks end lines, and white space is folded', async () => {
    const html =
      '<div>One\n  two</div><div>three<br>four</div><ul><li>five</li><li>six</li></ul><table><tr><td>7</td><td>8</td></tr></table>';
    expect((await read(html)).text).toBe('One two\n\nthree\nfour\n\nfive\nsix\n\n7 8');
  });

  test('markup that the text talks about stays text', async () => {
    expect((await read('<p>She wrote &lt;b&gt; and 3 < 4 &amp; 5.</p>')).text).toBe('She wrote <b> and 3 < 4 & 5.');
  });

  test('scripts, styles and comments are not read, whatever is in them', async () => {
    const html = `<script>var a = "<p>no</p>";</script><style>p { content: "no" }</style><!-- <p>no</p> --><noscript>${P}</noscript><svg><title>no</title></svg>`;
    expect((await read(html)).text).toBe(TEXT);
  });

  test('a page of nothing but a menu gives what text it has', async () => {
    expect((await read('<div><a href="/a">News</a> <a href="/b">Sport</a></div>')).text).toBe('News Sport');
  });

  test.each([
    '<html></html>',
    '<body><script>var a</script></body>',
    '<img src="a.png">',
    '<nav><a href="/">Home</a></nav>',
  ])('%s has no text, which is an error', async (html) => {
    await expect(read(html)).rejects.toThrow(HearsayError);
  });
});

describe('what a page says of itself', () => {
  test('is found in JSON-LD', async () => {
    expect(await read(example('page.html'))).toMatchObject({
      title: "Teachers' union calls off strike after late-night deal",
      byline: 'Joanna Sef',
      publisher: 'The Brackwater Times',
      url: 'https://www.brackwatertimes.example/2025/10/teachers-strike-deal',
      publishedAt: '2025-10-09T06:15:00-04:00',
    });
  });

  test('JSON-LD may be a graph, with several authors and broken neighbors', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'The Site' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Mayor&#8217;s stay',
          author: [{ name: 'Ann Lee' }, 'Bo Chu', { name: 'Cy Fox' }],
          datePublished: '2025-12-02T10:00:00+0100',
        },
      ],
    };
    const html = `<script type="application/ld+json">{ broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>${P}`;
    expect(await read(html)).toMatchObject({
      title: 'Mayor’s stay',
      byline: 'Ann Lee, Bo Chu and Cy Fox',
      publishedAt: '2025-12-02T10:00:00+01:00',
    });
  });

  test('is found in Open Graph and meta', async () => {
    const html = `<meta property="og:title" content="Mayor stays"><meta property="og:site_name" content="The Times">
      <meta property="article:author" content="https://facebook.example/jane"><meta name="author" content="By Jane Doe">
      <meta property="article:published_time" content="2025-12-02"><meta property="og:url" content="https://t.example/a">${P}`;
    expect(await read(html)).toMatchObject({
      title: 'Mayor stays',
      byline: 'Jane Doe',
      publisher: 'The Times',
      url: 'https://t.example/a',
      publishedAt: '2025-12-02',
    });
  });

  test('is found in the page itself where nothing else says', async () => {
    const html = `<title>Mayor stays | The Times</title><h1>Mayor  stays</h1><p>By Jane Doe</p><p><time datetime="2025-12-02">2 Dec</time></p>${P.repeat(8)}`;
    expect(await read(html)).toMatchObject({ title: 'Mayor stays', byline: 'Jane Doe', publishedAt: '2025-12-02' });
  });

  test('a date that is none and an address that is none do not count', async () => {
    const html = `<meta name="date" content="yesterday"><link rel="canonical" href="javascript:alert(1)">${P}`;
    expect(await read(html)).toMatchObject({ publishedAt: null, url: null });
  });

  test('what the caller gives counts more', async () => {
    const given = {
      id: 'x',
      title: 'T',
      byline: 'B',
      publisher: 'P',
      url: 'https://x.example',
      publishedAt: '2025-12-03',
    };
    expect(await fromHtml(example('page.html'), given, lexicon)).toMatchObject(given);
  });
});

describe('hostile pages', () => {
  const many = 100_000;
  test.each([
    ['10,000 levels', `${'<div>'.repeat(10_000)}${P}${'</div>'.repeat(10_000)}`],
    ['levels that are never closed', `${'<div>'.repeat(many)}${P}`],
    ['formatting that is never closed', `${'<b><i>'.repeat(20_000)}${P}`],
    ['closing tags of nothing', `${'</b>'.repeat(many)}${P}`],
    ['scripts', `${'<script>a("<p>")</script>'.repeat(many)}${P}`],
    ['noscript that is never closed', `${'<noscript>'.repeat(many)}${P}`],
    ['attributes that are never closed', `${'<a href="'.repeat(many)}>${P}`],
    ['attributes without end', `<p ${Array.from({ length: many }, (_, i) => `a${i}=b`).join(' ')}>${P}`],
    ['empty paragraphs', `${'<p>'.repeat(many)}${P}`],
    ['titles that are never closed', `${'<title>'.repeat(many)}${P}`],
  ])(
    '%s',
    async (_, html) => {
      expect((await read(html)).text).toContain(TEXT);
    },
    120_000,
  );

  test('angle brackets and entities without end', async () => {
    expect((await read(`<p>${'<'.repeat(many)}</p>`)).text).toBe('<'.repeat(many));
    expect((await read(`<p>${'&amp;'.repeat(many)}</p>`)).text).toBe('&'.repeat(many));
  }, 120_000);

  test('5 MB of paragraphs', async () => {
    expect((await read(`<html><body><nav>Menu</nav><main>${P.repeat(47_000)}</main></body></html>`)).text).toMatch(
      /^The mayor of Brackwater/,
    );
  }, 120_000);

  test('any markup gives an article or a named error', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="',
        '">',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        "<a href='",
        '<br/>',
        '<svg',
        '<title>',
        '</',
        '<![CDATA[',
        '&',
        '&#xD800;',
        '<table><tr>',
        '<body',
        '<template>',
        '__proto__',
      ),
      anyText,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        async (html) => {
          try {
            expect(Article.safeParse(await read(html)).success).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(HearsayError);
          }
        },
      ),
    );
  });
});
