// npm start: everything from a fresh clone to an open window. What follows `--` goes to the app, as in
// `npm start -- --data-folder=/somewhere`.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { isAbsolute, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { buildApp } from './lib/build-app.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { appFolder, prepareElectron } from './lib/launch-electron.mjs'
import { describeError, SetupError } from './lib/setup-error.mjs'
import { createSteps } from './lib/steps.mjs'
import { ensureOwnFolder, isWritableForEngine } from './lib/unprivileged-user.mjs'

/** Where the app keeps its data when root starts it: root's own home is closed to the user that it then runs as. */
const homeForRoot = '/var/lib/cuttings'

/** Chromium's complaints about a system without D-Bus or a graphics card. It works without, and they would bury what matters. */
const harmless =
  /ERROR:(?:bus\.cc|object_proxy\.cc|viz_main_impl\.cc|gpu_init\.cc|gl_|vaapi_|command_buffer_proxy_impl\.cc)/

const steps = createSteps()
try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  process.stderr.write(describeError(error))
  process.exitCode = 1
}

async function start(appArguments) {
  await ensureDependencies(steps)
  const launch = await prepareElectron(steps)
  try {
    await buildApp(steps)
    const home = await prepareHome(launch)
    const dataArguments = await prepareDataFolder(appArguments)
    tellCircumstances(launch, home)
    return await run(
      launch,
      [appFolder(), ...dataArguments, ...(launch.sandbox.works ? [] : ['--no-sandbox'])],
      home,
    )
  } finally {
    launch.close()
  }
}

/** @returns {Promise<string | null>} the home of the user it runs as; null where that is simply our own */
async function prepareHome(launch) {
  if (launch.user === null) return null
  const home = ensureOwnFolder(homeForRoot)
  if (await isWritableForEngine(home)) return home
  throw new SetupError(
    `The user "${launch.user.name}", who runs the app when root starts it, cannot write to ${home}.`,
    `chown ${launch.user.name} ${home}`,
  )
}

async function prepareDataFolder(appArguments) {
  const given = appArguments.find((argument) => argument.startsWith('--data-folder='))
  if (given === undefined) return appArguments
  const path = given.slice('--data-folder='.length)
  const folder = ensureOwnFolder(
    isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path),
  )
  if (!(await isWritableForEngine(folder)))
    throw new SetupError(
      `The data folder ${folder} cannot be written to by the user who runs the app${process.getuid?.() === 0 ? ' (nobody, since root started it)' : ''}.`,
      'choose another folder, or change its owner.',
    )
  return appArguments.map((argument) => (argument === given ? `--data-folder=${folder}` : argument))
}

function tellCircumstances(launch, home) {
  if (!launch.sandbox.works)
    steps.say(
      `! Starting WITHOUT Chromium's sandbox: ${launch.sandbox.reason}.\n  Do not open files or pages you do not trust. To get the sandbox: ${launch.sandbox.remedy}`,
    )
  if (home !== null)
    steps.say(`! Started by root: the app runs as the user "${launch.user.name}", whose home is ${home}.`)
  if (launch.virtualDisplay !== null)
    steps.say(
      `! This machine has no screen (DISPLAY is not set): the window opens on a virtual one, ${launch.virtualDisplay}. Ctrl+C ends it.`,
    )
  steps.say('Cuttings is running. Close its window or press Ctrl+C to end it.')
}

async function run(launch, args, home) {
  const child = spawn(launch.executable, args, {
    cwd: home ?? process.cwd(),
    env: { ...process.env, ...(home === null ? launch.env : launch.envForHome(home)) },
    stdio: ['inherit', 'inherit', 'pipe'],
  })
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!harmless.test(line)) steps.say(line)
  })
  // Ctrl+C on a terminal reaches the app by itself; `kill` reaches only us. Either way the app is given the time to
  // finish writing, and we wait for it.
  let asked = 0
  const endApp = () => {
    asked += 1
    child.kill(asked < 3 ? 'SIGTERM' : 'SIGKILL')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endApp)
  const [code, signal] = await Promise.race([
    once(child, 'exit'),
    once(child, 'error').then(([error]) => {
      throw new SetupError(
        `Electron could not be started: ${error.message}`,
        'delete the folder .cache in the project and start again.',
      )
    }),
  ])
  if (asked > 0 || code === 0) return 0
  throw new SetupError(
    `The app ended unexpectedly (${signal === null ? `exit code ${code}` : `signal ${signal}`}).`,
    'its last messages are above. If they speak of the display, check DISPLAY; else please report them.',
  )
}
