'use strict'
// Stands in for the default app of a plain Electron: runs the app whose folder is on the command line.
// Copied into the spare engine's resources/app by fallback-engine.mjs.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')

const argument = process.argv.slice(1).find((value) => !value.startsWith('-'))
if (argument === undefined) {
  process.stderr.write('The folder of the app to run is missing from the command line.\n')
  process.exit(2)
}
const folder = path.resolve(argument)
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
const name = manifest.productName ?? manifest.name

app.setVersion(manifest.version)
app.setName(name)
app.setAppPath(folder)
// This engine is years older than the one that ships, and an older engine deletes a newer one's database on
// opening it. So it never gets the data folder of the real one, whatever the app does or forgets.
app.setPath('userData', path.join(app.getPath('appData'), `${name} (Electron ${process.versions.electron})`))
process.env.CUTTINGS_FALLBACK_ENGINE = process.versions.electron

Module._load(path.join(folder, manifest.main), Module, true)
