#!/bin/sh
# Works from any folder, and through links.
self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=$(dirname "$self")/$target ;;
  esac
done
here=$(CDPATH= cd -- "$(dirname -- "$self")" && pwd -P) || exit 2
exec "$here/bin/node" "$here/app/dist/cli/bin.js" "$@"
