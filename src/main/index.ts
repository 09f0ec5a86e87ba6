import { app } from 'electron'
import { join } from 'node:path'
import { refusalPage } from './calm/calm-words'
import { dataFolder } from './data/data-folder'
import { dataLayout, type DataLayout } from './data/data-layout'
import type { StartDecision } from './data/decide-start'
import { fileTrouble } from './data/file-trouble'
import { recordOpening, takeData } from './data/open-data'
import { barHost, barPolicy } from './capture-window/serve-bar'
import { extractorHost, extractorPolicy } from './extractor/serve-extractor'
import { guardContents } from './guard/guard-contents'
import { guardSessions } from './guard/guard-session'
import { refuseStart } from './refuse-start'
import { runApp } from './run-app'
import { appHost } from './serve/app-origin'
import { developmentServer, serveFromDevelopment } from './serve/development-server'
import { registerScheme } from './serve/register-scheme'
import { serveApp } from './serve/serve-app'

const server = developmentServer()

/** The order matters: walls, then the data folder and its lock, then the engine check, and only then a window. */
function start(): void {
  // Together the two crash again and again; the window then says that it runs without.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  registerScheme()
  guardContents()
  guardSessions({ devtools: !app.isPackaged, developmentServer: server })

  const layout = dataLayout(
    dataFolder({
      argv: process.argv,
      workingFolder: process.cwd(),
      appData: app.getPath('appData'),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      development: server !== null,
    }),
  )
  const access = takeData(layout)
  if (access.kind === 'second-start') app.quit()
  else if (access.kind === 'refused') refuseStart(refusalPage(access.refusal, layout.folder), layout)
  else void openArchive(layout, access)
}

async function openArchive(
  layout: DataLayout,
  access: Extract<StartDecision, { kind: 'open' }>,
): Promise<void> {
  let data
  try {
    data = await recordOpening(layout, access)
  } catch (error) {
    app.releaseSingleInstanceLock()
    const page = refusalPage({ kind: 'unreadable', message: fileTrouble(error) }, layout.folder)
    refuseStart(page, layout)
    return
  }
  await app.whenReady()
  const root = join(__dirname, '../renderer')
  const at = (host: string, policy?: string) =>
    server === null ? serveApp(root, host, policy) : serveFromDevelopment(server)
  runApp(layout, data, {
    app: at(appHost),
    extractor: at(extractorHost, extractorPolicy),
    bar: at(barHost, barPolicy),
  })
}

start()
