/** In main rather than with the window's styles: it must be there when nothing else can be read. */
export const calmStyle = `
:root { color-scheme: light dark; --surface: #ffffff; --text: #1d1d1f; --quiet: #55565a; --accent: #1f5f99 }
@media (prefers-color-scheme: dark) {
  :root { --surface: #1b1a18; --text: #ececee; --quiet: #a9abb0; --accent: #8ec2f2 }
}
body {
  margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: var(--surface); color: var(--text);
  font: 15px/1.55 system-ui, sans-serif;
}
main { max-width: 34rem; padding: 2rem }
h1 { font-size: 1.35rem; font-weight: 600; line-height: 1.3; margin: 0 0 1rem }
p { margin: 0 0 0.75rem; overflow-wrap: anywhere }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-top: 1.5rem }
button {
  padding: 0.35rem 0.9rem; border: 1px solid var(--quiet); border-radius: 6px;
  background: none; color: inherit; font: inherit;
}
button:hover { border-color: var(--accent) }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
`
