#!/usr/bin/env bash
# Signs example documents into their fields with pyHanko (PAdES B-B) and has pyHanko and pdfsig judge them.
# Needs what `npm run compile` makes, Python 3.10 or later, openssl and pdfsig (poppler-utils); installs pyHanko beside the
# other tools' caches. The certificates are made for the occasion; nothing is fetched while signing.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=node_modules/.cache/sign-example
wanted='pyHanko==0.38.0 pyhanko-certvalidator==0.33.0'
if [ "$(cat "$venv/wanted" 2>/dev/null)" != "$wanted" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  # shellcheck disable=SC2086 # two packages
  "$venv/bin/pip" install --quiet --disable-pip-version-check $wanted
  echo "$wanted" >"$venv/wanted"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r plans "$work/plans"
# Two signers side by side, one of them with the seal.
cat >>"$work/plans/ke-hoach-dau-tien.yaml" <<'YAML'
documents:
  ke-hoach:
    signature:
      - {lines: ["TRƯỞNG PHÒNG KINH TẾ"], name: Nguyễn Văn An}
      - {lines: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: Lê Thị Hòa}
YAML
for plan in tre-em-2027 binh-long-2022 ke-hoach-dau-tien; do
  node dist/cli/bin.js build "$work/plans/$plan.yaml" --format pdf --out "$work/out" >/dev/null
done
"$venv/bin/python" scripts/sign-example.py "$work" "$work/out"
