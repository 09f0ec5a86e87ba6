/**
 * The policy of every response at the app's origin: nothing, and then only what is needed.
 *
 * Styles that scripts set on an element (`element.style`) need no `'unsafe-inline'`. Trusted types are not required
 * yet: workers and `DOMParser` are sinks of theirs, and a policy that lets everything pass would prove nothing.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // data: and blob: are pictures that the archive itself holds; no address of the network is in here.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
