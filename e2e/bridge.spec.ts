import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CuttingsBridge } from '@/contract/bridge'
import type { MenuCommand } from '@/contract/menu-command'
import { Library } from './pages/library'
import { bridgeOf } from './support/bridge-of'
import { mostUnreadBytes } from '../src/core/import/most-unread-bytes'
import { expect, test } from './support/launch-app'

// What main refuses, the engine writes into the console of main.
// That nothing is there to be fetched a second time, the engine writes into that of the window.
test.use({ expectedErrors: [/The bridge refuses the input|nobody may call|status of 404/] })

test('main refuses input that the contract does not know', async ({ cuttings }) => {
  const bridge = await bridgeOf(cuttings.page)
  const answers = await bridge.evaluate((of) => {
    const loose = of as unknown as Record<string, (input?: unknown) => Promise<unknown>>
    const refused = (method: string, input: unknown): Promise<string> =>
      loose[method]?.(input).then(() => 'done', String) ?? Promise.resolve('none')
    return Promise.all([
      refused('saveFile', { suggestedName: 'a', extension: 'sh', bytes: new Uint8Array() }),
      refused('saveFile', { suggestedName: 'a', extension: 'md', bytes: 'text' }),
      refused('openFiles', '/etc/passwd'),
      refused('openLink', { url: null }),
      refused('rememberArchive', {
        database: 'cuttings',
        archive: { archiveId: 'a', items: -1, decisions: 0, lastCommit: 0 },
      }),
    ])
  })
  for (const answer of answers) expect(answer).toContain('refuses the input')
})

test('main refuses a frame inside the page, even one with a preload of its own', async ({ cuttings }) => {
  const answers = await cuttings.app.evaluate(async ({ app, BrowserWindow, session }) => {
    // The policy, the guard of navigation and the preload's place are taken away: mistakes that this wall must outlive.
    const bare = session.fromPartition('without-policy')
    bare.protocol.handle('app', ({ url }) => {
      const html = url.endsWith('/inner.html') ? 'inner' : '<iframe src="inner.html"></iframe>'
      return new Response(html, { headers: { 'content-type': 'text/html' } })
    })
    const preload = `${app.getAppPath()}/out/preload/index.js`
    const webPreferences = { session: bare, preload, sandbox: true, nodeIntegrationInSubFrames: true }
    const window = new BrowserWindow({ show: false, webPreferences })
    window.webContents.removeAllListeners('will-frame-navigate')
    await window.loadURL('app://cuttings/outer.html')
    const ask = (frame: string): Promise<unknown> =>
      window.webContents.executeJavaScript(
        `${frame}.cuttings.appFacts().then(() => 'answered', (error) => error.message)`,
      )
    const all = [await ask('window'), await ask('window.frames[0]')]
    window.destroy()
    return all
  })
  expect(answers).toEqual(['answered', expect.stringContaining('nobody may call')])
})

test('a frame has no bridge', async ({ cuttings }) => {
  const found = await cuttings.page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return 'cuttings' in (frame.contentWindow ?? {})
  })
  expect(found).toBe(false)
})

test('files are handed out to be fetched once, and their folder stays with main', async ({ cuttings }) => {
  const { app, dataFolder, page } = cuttings
  const file = join(dataFolder, 'article.txt')
  const bytes = Array.from({ length: 256 }, (_, index) => index)
  writeFileSync(file, Uint8Array.from(bytes))
  writeFileSync(join(dataFolder, 'large.txt'), new Uint8Array(mostUnreadBytes + 1))
  await app.evaluate(({ dialog }, folder) => {
    const filePaths = ['article.txt', 'large.txt', 'gone.txt'].map((name) => `${folder}/${name}`)
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, dataFolder)
  const bridge = await bridgeOf(page)
  const opened = await bridge.evaluate((of) => of.openFiles())
  const token = opened[0]?.kind === 'file' ? opened[0].token : ''
  const fetched = () =>
    page.evaluate(async (name) => {
      const answer = await fetch(`/handed/${name}`)
      return answer.ok ? [...new Uint8Array(await answer.arrayBuffer())] : answer.status
    }, token)
  expect(await fetched()).toEqual(bytes)
  expect(await fetched()).toBe(404)
  expect(opened).toEqual([
    { kind: 'file', name: 'article.txt', token, size: 256, modified: expect.any(Number) },
    { kind: 'too-large', name: 'large.txt', size: mostUnreadBytes + 1, limit: mostUnreadBytes },
    { kind: 'unreadable', name: 'gone.txt', message: expect.stringContaining('no longer there') },
  ])
})

test('a file is saved whole, or what is wrong is told in plain words', async ({ cuttings }) => {
  const { app, dataFolder, page } = cuttings
  const bridge = await bridgeOf(page)
  const saveTo = async (filePath: string) => {
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path })
    }, filePath)
    return bridge.evaluate((of) =>
      of.saveFile({ suggestedName: 'excerpts', extension: 'md', bytes: new Uint8Array([0, 195, 169, 255]) }),
    )
  }
  expect(await saveTo(join(dataFolder, 'excerpts'))).toEqual({ kind: 'saved', name: 'excerpts.md' })
  expect([...readFileSync(join(dataFolder, 'excerpts.md'))]).toEqual([0, 195, 169, 255])
  expect(await saveTo('')).toEqual({ kind: 'cancelled' })
  expect(await saveTo(join(dataFolder, 'none', 'excerpts.md'))).toEqual({
    kind: 'failed',
    message: expect.stringMatching(/^Nothing was written\. It is no longer there/),
  })
})

test('the clipboard goes through main, text and HTML', async ({ cuttings }) => {
  const bridge = await bridgeOf(cuttings.page)
  const read = await bridge.evaluate(async (of) => {
    await of.writeClipboard({ text: 'Zwölf', html: '<p>Zw<b>ö</b>lf</p>' })
    return of.readClipboard()
  })
  expect(read).toMatchObject({
    text: 'Zwölf',
    html: expect.stringContaining('<p>Zw<b>ö</b>lf</p>'),
    hasImage: false,
  })
})

test('the menu names what it undoes, and sends its commands', async ({ cuttings }) => {
  const { app, page } = cuttings
  // The window says by itself what it undoes, once it is there.
  await new Library(page).ready()
  const bridge = await bridgeOf(page)
  await bridge.evaluate((of: CuttingsBridge) => {
    const heard: MenuCommand[] = []
    Object.assign(window, { heard })
    of.onCommand((command) => heard.push(command))
  })
  await bridge.evaluate((of) => of.setMenuState({ undo: 'Tag excerpt', redo: '', hasSelection: true }))
  const label = await app.evaluate(({ Menu }) => {
    const undo = Menu.getApplicationMenu()?.getMenuItemById('undo')
    undo?.click()
    return undo?.label
  })
  expect(label).toBe('Undo Tag excerpt')
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['undo'])
})
