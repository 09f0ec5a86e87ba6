import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, isFallbackEngine, shippedElectron } from './data-folder'

const shipped = {
  argv: ['electron', '/app'],
  workingFolder: resolve('/work'),
  appData: resolve('/data'),
  electron: `${String(shippedElectron)}.4.1`,
  chrome: '156.0.7990.2',
  development: false,
}

test('the shipped engine has the plain folder', () => {
  expect(dataFolder(shipped)).toBe(join(resolve('/data'), 'Cuttings'))
})

test('an older engine has one of its own, by its major version', () => {
  const folder = dataFolder({ ...shipped, electron: '25.1.1', chrome: '114.0.5735.134' })
  expect(folder).toBe(join(resolve('/data'), 'Cuttings (engine 114)'))
})

test('code in development stays away from the real archive', () => {
  expect(dataFolder({ ...shipped, development: true })).toBe(join(resolve('/data'), 'Cuttings (development)'))
})

test('a folder on the command line wins, relative to the working folder', () => {
  expect(dataFolder({ ...shipped, argv: ['electron', '--data-folder=some/where'] })).toBe(
    resolve('/work/some/where'),
  )
  expect(dataFolder({ ...shipped, argv: ['--data-folder=/else where'] })).toBe(resolve('/else where'))
})

test('an empty argument is none', () => {
  expect(dataFolder({ ...shipped, argv: ['--data-folder='] })).toBe(join(resolve('/data'), 'Cuttings'))
})

test('the shipped Electron is the one that package.json pins', () => {
  const manifest: unknown = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'),
  )
  expect(manifest).toHaveProperty(
    'devDependencies.electron',
    expect.stringMatching(`^${String(shippedElectron)}\\.`),
  )
})

test('only an older engine is a fallback', () => {
  expect(isFallbackEngine('25.1.1')).toBe(true)
  expect(isFallbackEngine(`${String(shippedElectron)}.0.0`)).toBe(false)
  expect(isFallbackEngine(`${String(shippedElectron + 1)}.0.0`)).toBe(false)
})
