import { describe, expect, it } from 'vitest';
import { addressesToOpen, fileNameOf } from '../../viewer/state/open-parameter.ts';

const page = 'http://127.0.0.1:8017/news/';
const opened = (query: string) => addressesToOpen(page + query).map(({ href }) => href);

describe('the parameter "open" of the address', () => {
  it('names one file or several, seen from where the page lies', () => {
    expect(opened('?open=talks.gexf')).toEqual(['http://127.0.0.1:8017/news/talks.gexf']);
    expect(opened('?open=/a%20b.json&x=1&open=../c.txt#node=person%3Aputin')).toEqual([
      'http://127.0.0.1:8017/a%20b.json',
      'http://127.0.0.1:8017/c.txt',
    ]);
    expect(opened('')).toEqual([]);
  });

  it.each(['https://example.org/a.json', '//example.org/a.json', 'http://127.0.0.1:8018/a', 'data:,a', 'javascript:1'])(
    'fetches nothing from elsewhere: %s',
    (address) => {
      expect(() => opened(`?open=${encodeURIComponent(address)}`)).toThrow(
        `${address}: the page opens only what lies where the page lies`,
      );
    },
  );

  it('fetches nothing for a page that is a file', () => {
    expect(() => addressesToOpen('file:///tmp/page.html?open=talks.json')).toThrow('talks.json: the page opens only');
  });

  it.each([
    ['/a/talks.gexf', 'talks.gexf'],
    ['/a%20b.json', 'a b.json'],
    ['/a/', '/a/'],
    ['/%E0%A4%A', '%E0%A4%A'],
  ])('calls %s by its last part: %s', (path, name) => {
    expect(fileNameOf(new URL(path, page))).toBe(name);
  });
});
