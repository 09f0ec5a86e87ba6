import { app, type Session } from 'electron'

/** Pages are given as to the browser that this is, without the names of this app and of its runtime; and the language. */
export function browserName(of: Session): [userAgent: string, acceptLanguages: string] {
  return [of.getUserAgent().replace(/ (?:Electron|[^ ]*[Cc]uttings[^ ]*)\/[^ ]+/g, ''), app.getLocale()]
}
