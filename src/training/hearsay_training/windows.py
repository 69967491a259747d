"""Stretches of documents that fit the encoder."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from .documents import Document

LONGEST = 254
"""Pieces of a window, [CLS] and [SEP] aside."""

LENGTHS = ((0, 0.1), (64, 0.2), (128, 0.3), (192, 0.2), (LONGEST, 0.2))
"""Lengths in training and their shares; 0 is a sentence alone. Short ones teach short texts, and are faster to train."""


@dataclass
class Window:
    """Words `start` to `end` (exclusive) of a document; `case` is that of all words in training on headlines (see `change_case`)."""

    document: Document
    start: int
    end: int
    pieces: int
    case: str = "as written"


def cut(document: Document, lengths: Iterator[int], skip: int = 0) -> Iterator[Window]:
    """Cuts a document at sentences into windows of at most the drawn lengths; a sentence longer than `LONGEST` is broken.

    `skip` sentences make the first window, so that borders differ between epochs.
    """
    bounds = [*document.sentences, len(document)]
    sentences = [(a, b, sum(len(p) for p in document.pieces[a:b])) for a, b in zip(bounds, bounds[1:])]
    sentences = [part for sentence in sentences for part in broken(document, *sentence)]
    start, size, limit = 0, 0, next(lengths)
    for index, (a, _, pieces) in enumerate(sentences):
        if size and (size + pieces > limit or index == skip):
            yield Window(document, start, a, size)
            start, size, limit = a, 0, next(lengths)
        size += pieces
    if size:
        yield Window(document, start, len(document), size)


def broken(document: Document, start: int, end: int, pieces: int) -> Iterator[tuple[int, int, int]]:
    """Breaks a sentence that no window holds."""
    if pieces <= LONGEST:
        yield start, end, pieces
        return
    size, first = 0, start
    for word in range(start, end):
        if size + len(document.pieces[word]) > LONGEST:
            yield first, word, size
            first, size = word, 0
        size += len(document.pieces[word])
    yield first, end, size


def draw_lengths(random: Random) -> Iterator[int]:
    """Draws window lengths for training without end."""
    lengths, shares = zip(*LENGTHS)
    while True:
        yield random.choices(lengths, shares)[0]


def whole() -> Iterator[int]:
    """The longest windows without end, for measuring."""
    while True:
        yield LONGEST
