import { HearsayError } from '../../src/errors.ts';

/** The parameter of the page's address that names what to open; it may stand several times. */
const PARAMETER = 'open';

/**
 * What an address asks the page to open. Only what comes from where the page comes from: anybody may have written the link.
 *
 * @param href the page's own address
 * @throws HearsayError where it is an address elsewhere
 * @example addressesToOpen('http://127.0.0.1:8017/?open=a.json&open=b.gexf#node=…')
 */
export function addressesToOpen(href: string): URL[] {
  const page = new URL(href);
  return page.searchParams.getAll(PARAMETER).map((wanted) => {
    const address = URL.canParse(wanted, page.href) ? new URL(wanted, page) : null;
    // Of a page that is a file every origin is "null".
    if (!address || page.protocol === 'file:' || address.origin !== page.origin)
      throw new HearsayError(
        `${wanted}: the page opens only what lies where the page lies: download it and drop it here`,
      );
    return address;
  });
}

/** What an address is called: the file's name. */
export function fileNameOf({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1) || pathname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
