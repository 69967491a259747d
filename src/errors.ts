/**
 * An error that the user can mend: its message is one line that says what was wrong, where, and what to do.
 * Everything else that is thrown is a bug in hearsay.
 *
 * @example
 * throw new HearsayError('talks.gexf: not XML at line 3: close the <node> element');
 */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
}
