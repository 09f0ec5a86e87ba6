#!/bin/sh
# Today's Chromium for the tests, with its sandbox: as root, it becomes a user who owns nothing, and that user is
# given the profile folder which the test tool made. CHROMIUM_PATH says where another Chromium is.
chromium=${CHROMIUM_PATH:-$(command -v chromium)}
[ "$(id -u)" = 0 ] || exec "$chromium" "$@"
for argument; do
  case $argument in
    --user-data-dir=*) profile=${argument#--user-data-dir=} ;;
  esac
done
chown -R "nobody:$(id -g nobody)" "$profile"
cd "$profile" || exit 1
HOME=$profile XDG_CONFIG_HOME=$profile/.config XDG_CACHE_HOME=$profile/.cache \
  exec setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups -- "$chromium" "$@"
