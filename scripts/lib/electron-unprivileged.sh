#!/bin/sh
# Becomes the engine (its path is in CUTTINGS_ENGINE) as a user who owns nothing: Chromium's sandbox does not run as root.
# setpriv and not runuser, which would stay in between: a signal to this process has to reach the engine itself.
exec setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups -- "$CUTTINGS_ENGINE" "$@"
