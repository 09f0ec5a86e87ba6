import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync } from 'node:fs'
import { SetupError } from './setup-error.mjs'
import { unprivilegedUser } from './unprivileged-user.mjs'

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/**
 * Starts an X server without a screen, on the first display number that is free.
 *
 * @returns {Promise<{ display: string, stop: () => void }>} `display` as for the DISPLAY variable
 */
export async function startVirtualDisplay({ width = 1440, height = 900 } = {}) {
  const user = unprivilegedUser()
  if (user !== null) {
    // Only root may make it, with this mode, and Xvfb will not run as root here.
    mkdirSync('/tmp/.X11-unix', { recursive: true })
    chmodSync('/tmp/.X11-unix', 0o1777)
  }
  const xvfb = [
    'Xvfb',
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-nolisten',
    'tcp',
    '-noreset',
  ]
  const server = spawn(
    'setpriv',
    ['--pdeathsig', 'TERM', ...(user === null ? [] : identity(user)), '--', ...xvfb],
    {
      cwd: '/',
      // Its own session: Ctrl+C reaches the whole foreground group, and the screen must outlive the window on it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  )
  const [, , messages, displayNumber] = /** @type {import('node:net').Socket[]} */ (
    /** @type {unknown} */ (server.stdio)
  )
  let complaint = ''
  messages?.setEncoding('utf8').on('data', (text) => (complaint += text))
  const number = await new Promise((resolve) => {
    displayNumber?.setEncoding('utf8').once('data', (text) => resolve(String(text).trim()))
    server.once('error', (error) => resolve(((complaint += error.message), null)))
    server.once('exit', () => resolve(null))
  })
  if (number === null)
    throw new SetupError(
      `Xvfb, the screen for machines without one, did not start.\n${complaint.trim()}`,
      'try `Xvfb :99` by hand to see why.',
    )
  // It must not keep a finished script alive.
  server.unref()
  messages?.unref()
  displayNumber?.unref()
  return { display: `:${number}`, stop: () => void server.kill('SIGTERM') }
}

/** @param {{ uid: number, gid: number }} user @returns {string[]} arguments of setpriv that become this user for good */
export const identity = (user) => [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
