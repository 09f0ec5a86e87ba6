import { chmodSync, chownSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runCommand } from './run-command.mjs'
import { unprivilegedUser } from './unprivileged-user.mjs'

/**
 * Chromium's sandbox on Linux needs one of two things: user namespaces that an ordinary user may make, or its helper
 * `chrome-sandbox` owned by root with mode 4755. As root we set the helper right; nothing here ever switches the sandbox off.
 *
 * @param {string} executable the engine's
 * @returns {Promise<{ works: true } | { works: false, reason: string, remedy: string }>}
 */
export async function checkSandbox(executable) {
  if (process.platform !== 'linux') return { works: true }
  const user = unprivilegedUser()
  const helper = join(dirname(executable), 'chrome-sandbox')
  if (process.getuid?.() === 0) {
    if (user === null)
      return {
        works: false,
        reason: 'the sandbox does not run as root, and this system has no user "nobody" to run as',
        remedy: 'start it as an ordinary user',
      }
    setHelper(helper)
  }
  if (await userNamespacesWork(user)) return { works: true }
  if (await helperWorks(helper, user)) return { works: true }
  return {
    works: false,
    reason: 'this system allows neither user namespaces nor the setuid helper of Chromium’s sandbox',
    remedy: `type this once:\n\n    sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  }
}

function setHelper(helper) {
  const info = statSync(helper, { throwIfNoEntry: false })
  if (info === undefined || (info.uid === 0 && (info.mode & 0o7777) === 0o4755)) return
  chownSync(helper, 0, 0)
  // After the change of owner, which clears the setuid bit.
  chmodSync(helper, 0o4755)
}

async function userNamespacesWork(user) {
  // With --map-root-user, since Ubuntu lets anyone make the namespace and then denies every capability inside it.
  const test = await runCommand(
    'unshare',
    ['--user', '--map-root-user', '--pid', '--net', '--fork', 'true'],
    user === null ? {} : { uid: user.uid, gid: user.gid, cwd: '/' },
  )
  return test.code === 0
}

async function helperWorks(helper, user) {
  const info = statSync(helper, { throwIfNoEntry: false })
  if (info === undefined || info.uid !== 0 || (info.mode & 0o4111) !== 0o4111) return false
  const mount = await runCommand('findmnt', ['-n', '-o', 'OPTIONS', '--target', helper])
  if (mount.stdout.includes('nosuid')) return false
  // A container may keep namespaces even from root, and so from the helper. Only root can try.
  return user === null || (await runCommand('unshare', ['--pid', '--net', '--fork', 'true'])).code === 0
}
