"""The heads, in the order of the exported outputs. A new head is a file here and a line below."""

from .attribution import AttributionHead
from .factuality import FactualityHead
from .head import Head
from .names import NamesHead
from .sentence import SentenceHead
from .tree import TreeHead
from .upos import UposHead

ALL: tuple[type[Head], ...] = (SentenceHead, UposHead, TreeHead, NamesHead, AttributionHead, FactualityHead)
