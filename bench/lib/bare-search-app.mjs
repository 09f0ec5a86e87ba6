import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A program with nothing but what every search as one types has to have: a box, a worker that is busy for 2 ms, and twenty bare
 * rows, put there without any library. The peer of our window: what a key costs here, the engine costs on this machine today.
 * Leaves the same marks as ours (`cuttings:hits-painted`, with the query).
 *
 * @param {string} home in which it gets a folder of its own
 */
export function bareSearchApp(home) {
  const folder = join(home, 'bare-app')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.js' }),
  )
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Bare</title><input type="search" aria-label="Search the archive"><ol></ol><script src="page.js"></script>',
  )
  writeFileSync(
    join(folder, 'page.js'),
    `(${page.toString()})(${JSON.stringify(`(${worker.toString()})()`)})`,
  )
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
     app.enableSandbox()
     app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile(require('node:path').join(__dirname, 'index.html')))`,
  )
  return folder
}

/** Runs in the page. @param {string} script of the worker */
function page(script) {
  const box = document.querySelector('input')
  const list = document.querySelector('ol')
  const answering = new Worker(URL.createObjectURL(new Blob([script])))
  box.addEventListener('input', () => answering.postMessage(box.value))
  answering.addEventListener('message', ({ data: { query, rows } }) => {
    list.replaceChildren(
      ...rows.map((row) => {
        const item = document.createElement('li')
        item.textContent = row
        return item
      }),
    )
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.clearMarks('cuttings:hits-painted')
        performance.mark('cuttings:hits-painted', { detail: query })
      }),
    )
  })
}

/** Runs in the worker. */
function worker() {
  addEventListener('message', ({ data: query }) => {
    const begin = performance.now()
    while (performance.now() - begin < 2);
    const rows = Array.from({ length: 20 }, (_, row) => `${String(row)} ${query} `.repeat(6))
    postMessage({ query, rows })
  })
}
