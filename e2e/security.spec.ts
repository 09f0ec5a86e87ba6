import { readFileSync } from 'node:fs'
import { contentSecurityPolicy } from '@/main/content-security-policy'
import { bridgeMethods } from '@/contract/bridge-methods'
import { expect, test } from './support/launch-app'

// What a page is refused on purpose stands in its console too.
test.use({
  expectedErrors: [
    /Content Security Policy|ERR_BLOCKED_BY_CLIENT|ERR_BLOCKED_BY_CSP|404 \(Not Found\)|Not allowed to load|[Pp]ermissions [Pp]olicy/,
  ],
})

test.describe('the renderer', () => {
  test.skip(process.platform !== 'linux', 'the kernel is asked what the process may do')

  test('runs in the sandbox of the kernel', async ({ cuttings }) => {
    const pid = await cuttings.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    expect(readFileSync(`/proc/${String(pid)}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
  })

  test('has nothing of Node, and of Electron only the methods of the contract', async ({ cuttings }) => {
    const names = ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
    const found = await cuttings.page.evaluate((all) => all.filter((name) => name in globalThis), names)
    expect(found).toEqual([])
    const offered = await cuttings.page.evaluate(() =>
      Object.keys((window as unknown as { cuttings: object }).cuttings),
    )
    expect(offered.sort()).toEqual([...bridgeMethods, 'onCommand', 'onLeave'].sort())
  })
})

test.describe('the content security policy', () => {
  test('comes as a header with the page and with scripts', async ({ cuttings }) => {
    const headers = await cuttings.page.evaluate(async () => {
      const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
      const answers = await Promise.all([fetch('/index.html'), fetch(script)])
      return answers.map(({ headers: of }) => [
        of.get('content-security-policy'),
        of.get('x-content-type-options'),
      ])
    })
    expect(headers).toEqual([
      [contentSecurityPolicy, 'nosniff'],
      [contentSecurityPolicy, 'nosniff'],
    ])
  })

  test('blocks inline scripts, handlers, eval, inline styles, frames, remote pictures and requests', async ({
    cuttings,
  }) => {
    const blocked = await cuttings.page.evaluate(async () => {
      const wanted = [
        'script-src-elem',
        'script-src-attr',
        'script-src',
        'style-src-elem',
        'frame-src',
        'img-src',
        'connect-src',
      ]
      const seen = new Set<string>()
      const all = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          seen.add(event.effectiveDirective)
          if (wanted.every((directive) => seen.has(directive))) resolve()
        })
      })
      const add = (name: string, change: (element: HTMLElement) => void): void => {
        const element = document.createElement(name)
        change(element)
        document.body.append(element)
      }
      add('script', (element) => (element.textContent = 'window.attacked = "inline"'))
      add('button', (element) => {
        element.setAttribute('onclick', 'window.attacked = "handler"')
        element.click()
      })
      add('style', (element) => (element.textContent = 'body { display: none }'))
      add('iframe', (element) => {
        element.setAttribute('src', 'https://frame.invalid/')
      })
      add('img', (element) => {
        element.setAttribute('src', 'https://picture.invalid/a.png')
      })
      void fetch('https://request.invalid/').catch(() => undefined)
      // Text as code, once the test tool's own call, which is excepted, is over.
      setTimeout(() => {
        try {
          globalThis.eval('window.attacked = "eval"')
        } catch {
          // The event says it.
        }
      })
      await all
      return { seen: [...seen].sort(), wanted: wanted.sort(), attacked: 'attacked' in window }
    })
    expect(blocked.seen).toEqual(blocked.wanted)
    expect(blocked.attacked).toBe(false)
    expect(cuttings.refusedRequests).toEqual([])
  })
})

test.describe('requests', () => {
  test('to the network are blocked behind the policy too, whoever makes them', async ({ cuttings }) => {
    const errors = await cuttings.app.evaluate(async ({ net, session }) => {
      const ask = (fetching: Promise<unknown>): Promise<string> => fetching.then(() => 'answered', String)
      return Promise.all([
        ask(net.fetch('http://request.invalid/')),
        ask(session.fromPartition('another').fetch('https://request.invalid/')),
      ])
    })
    for (const error of errors) expect(error).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(cuttings.refusedRequests).toEqual([])
  })

  test('to file:// are refused, also as a page', async ({ cuttings }) => {
    const shown = await cuttings.app.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false })
      await window.loadURL('file:///etc/passwd').catch(() => undefined)
      const text: unknown = await window.webContents.executeJavaScript('document.body.textContent')
      window.destroy()
      return String(text)
    })
    expect(shown).not.toContain('root:')
    expect(
      await cuttings.app.evaluate(({ net }) => net.fetch('file:///etc/passwd').then(({ status }) => status)),
    ).toBe(403)
    expect(
      await cuttings.page.evaluate(() =>
        fetch('file:///etc/passwd').then(
          () => 'read',
          () => 'refused',
        ),
      ),
    ).toBe('refused')
  })

  test('of the app origin stay inside its folder', async ({ cuttings }) => {
    const paths = [
      '/..%2f..%2fpackage.json',
      '/%2e%2e%2f%2e%2e%2fpackage.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/..%2fmain%2findex.js',
      '/%2fetc%2fpasswd',
      '/..%5c..%5cpackage.json',
      '/index.html%00.js',
    ]
    const statuses = await cuttings.page.evaluate(
      (all) =>
        Promise.all(
          all.map((path) =>
            fetch(`app://cuttings${path}`).then(
              ({ status }) => status,
              () => 'refused',
            ),
          ),
        ),
      paths,
    )
    // The engine itself turns some of them down.
    for (const status of statuses) expect([404, 'refused']).toContain(status)
    expect(statuses).toContain(404)
  })

  test('of downloads are refused', async ({ cuttings }) => {
    // Heard from here on, whichever of the two processes is asked first.
    const prevented = await cuttings.app.evaluateHandle(({ session }) => ({
      heard: new Promise((resolve) => {
        session.defaultSession.on('will-download', (event) => {
          resolve(event.defaultPrevented)
        })
      }),
    }))
    await cuttings.page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['text']))
      link.download = 'a.txt'
      link.click()
    })
    expect(await prevented.evaluate(({ heard }) => heard)).toBe(true)
  })
})

test('permissions: only that the archive is kept', async ({ cuttings }) => {
  const answers = await cuttings.page.evaluate(async () => {
    const asked = (asking: Promise<unknown>): Promise<string> =>
      asking.then(
        () => 'given',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      )
    const states = [
      'notifications',
      'geolocation',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]
    const state = async (name: string): Promise<[string, string]> => {
      const status = await navigator.permissions.query({ name: name as PermissionName })
      return [name, status.state]
    }
    return {
      states: Object.fromEntries(await Promise.all(states.map(state))),
      kept: await navigator.storage.persist(),
      notifications: await Notification.requestPermission(),
      screen: await asked(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await asked(navigator.clipboard.readText()),
      fonts: await asked(
        (window as unknown as { queryLocalFonts: () => Promise<unknown> }).queryLocalFonts(),
      ),
      fullScreen: document.fullscreenEnabled,
    }
  })
  expect(answers).toEqual({
    states: {
      notifications: 'denied',
      geolocation: 'denied',
      camera: 'denied',
      microphone: 'denied',
      midi: 'denied',
      'clipboard-read': 'denied',
      'persistent-storage': 'granted',
    },
    kept: true,
    notifications: 'denied',
    screen: 'NotAllowedError',
    clipboard: 'NotAllowedError',
    fonts: 'SecurityError',
    fullScreen: false,
  })
})
