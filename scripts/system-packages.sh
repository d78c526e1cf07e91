#!/bin/sh
# Installs what the tests use from Debian, where it is missing. Without root it only says what is missing.
set -eu
missing=""
command -v tesseract >/dev/null 2>&1 || missing="$missing tesseract-ocr"
tesseract --list-langs 2>/dev/null | grep -q '^chi_sim$' || missing="$missing tesseract-ocr-chi-sim"
for font in wqy-zenhei:wqy/wqy-zenhei.ttc arphic-uming:arphic/uming.ttc arphic-ukai:arphic/ukai.ttc; do
    find /usr/share/fonts -path "*${font#*:}" 2>/dev/null | grep -q . || missing="$missing fonts-${font%%:*}"
done
[ -z "$missing" ] && exit 0
echo "==> installing$missing"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "no apt-get here: please install by hand:$missing" >&2
    exit 0
fi
sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086
$sudo apt-get install -y -qq --no-install-recommends $missing
