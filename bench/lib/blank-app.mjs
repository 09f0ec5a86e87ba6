import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program that opens an empty window, in a folder of its own in `home`: the peer of what we start. @param {string} home */
export function blankApp(home) {
  const folder = join(home, 'blank-app')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'blank', version: '1.0.0', main: 'main.js' }),
  )
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Blank</title><p>Blank</p>')
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
     app.enableSandbox()
     app.whenReady().then(() => new BrowserWindow().loadFile(require('node:path').join(__dirname, 'index.html')))`,
  )
  return folder
}
