#!/bin/sh
# Works from any folder, and through links.
self=$0
while [ -L "$self" ]; do
  target=$(readlink "$self")
  case $target in
    /*) self=$target ;;
    *) self=${self%/*}/$target ;;
  esac
done
case $self in
  */*) here=${self%/*} ;;
  *) here=. ;;
esac
exec "$here/bin/node" "$here/app/dist/cli/bin.js" "$@"
