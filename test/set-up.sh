#!/bin/sh
# Installs the exact dependencies of the lock file, once, quietly. Two at a time wait for each other.
set -e
home=${1:-$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)}
cd "$home"
if ! command -v npm >/dev/null 2>&1; then
  echo 'entente: npm is not on the PATH; install Node.js 20 or newer (https://nodejs.org) and try again.'
  exit 1
fi
lock="$home/.set-up.lock"
waited=0
until mkdir "$lock" 2>/dev/null; do
  waited=$((waited + 1))
  if [ "$waited" -gt 180 ]; then
    echo "entente: another set-up seems to be under way; if not, remove $lock"
    exit 1
  fi
  sleep 1
done
trap 'rmdir "$lock"' EXIT
trap 'exit 130' INT TERM
if [ "$waited" -gt 0 ] && [ -f node_modules/.package-lock.json ]; then exit 0; fi
echo 'entente: setting up (once, about half a minute) …'
log=$(mktemp)
# A registry that lacks a package of some other platform makes npm ci refuse; npm install does not mind.
if ! npm ci --no-audit --no-fund --loglevel=error >"$log" 2>&1 &&
  ! npm install --no-save --no-audit --no-fund --loglevel=error >>"$log" 2>&1; then
  cat "$log"
  rm -f "$log"
  echo 'entente: the set-up failed; the lines above say why.'
  exit 1
fi
rm -f "$log"
touch node_modules/.package-lock.json
