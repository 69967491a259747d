#!/bin/sh
# The head of facts, on top of the model in data/models/en: trains, cross-validates, and writes facts.bin. To be run whenever the model, the
# resolution of entities or the pairs and traits that the head reads change. A few minutes on two cores. See README.md.
#
#   src/training/facts.sh CORPORA SCORE.mjs WORK
#
# CORPORA: folder of the corpora. WORK: a folder outside the repository with the Python environment that train.sh makes, and for word vectors.
set -eu
corpora=$(realpath "$1")
scorer=$(realpath "$2")
mkdir -p "$3"
work=$(realpath "$3")
cd "$(dirname "$0")"

[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r requirements.txt

npx tsx prepare-facts.ts "$corpora" "$work/facts"
"$work/venv/bin/python" -m hearsay_training.facts --cache "$work/facts" --model ../../data/models/en --parity ../../tests/language/facts-parity.json
npx tsx score-facts.ts "$corpora" "$scorer" "$work/facts" ../../data/models/en/manifest.json
