import fc from 'fast-check';

/** Texts of any characters, lone surrogates included, and of pieces on which the rules turn. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          'U.S.',
          'p.m.',
          'Gen.',
          'J.',
          'no',
          'No.',
          "n't",
          'can',
          "'s",
          '’',
          '"',
          '”',
          "''",
          '.',
          '...',
          '?',
          '!',
          '…',
          '-',
          '--',
        ],
        ...[
          'anti',
          '2',
          '/',
          ',',
          '$',
          ':)',
          '@',
          'upi.com',
          'https://',
          ' ',
          '  ',
          '\n',
          '\n\n',
          '\r\n',
          '\u00A0',
          '\u200D',
          '\uD83D',
        ],
        ...['😀', '👩‍🚀', '\u0301', '\0', '(', ')', '[1]', 'The', 'he', 'said', '1.', 'İ', 'ﬁ', 'ẞ'],
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);

/** Pieces that, repeated long enough, make a careless pattern take quadratic time. */
export const endless: readonly string[] = [
  ...[
    'a',
    'a.',
    'A.',
    '.',
    '?',
    "'",
    '"',
    '”',
    '.”',
    '-',
    'a-',
    'anti-',
    '1',
    '1,',
    '1,000',
    '1.',
    '1/',
    '+',
    'a@',
    '@',
    '#',
    'a*',
    '*',
  ],
  ...[
    '/',
    'a/',
    '$',
    'A$',
    '&A',
    '(',
    '[1]',
    '. ',
    '." ',
    '? "',
    ' ',
    '\n',
    '.\n',
    'a\n',
    '\r\n',
    ' \n',
    'https://',
    'www.',
    'a.com/',
  ],
  ...[
    '\u0301',
    '\u200D',
    '😀',
    '\uD83D',
    '😀\u200D',
    '🇺',
    '\0',
    "a'",
    "n't",
    "o'",
    'The ',
    'Gen. ',
    'U.S. ',
    'said ',
    '<',
    '=-',
    'a_',
  ],
];

/**
 * How long 200,000 characters of the piece take, in milliseconds: some hundred where time is linear, many thousands where it is not.
 */
export function millisecondsFor(piece: string, work: (text: string) => unknown): number {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const start = performance.now();
  work(text);
  return performance.now() - start;
}
