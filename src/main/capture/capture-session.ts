import { session, type Session } from 'electron'
import { captureSessions } from '../guard/capture-sessions'
import { browserName } from './browser-name'
import { ruleRequests, type RequestEvents, type RuledRequests } from './rule-requests'

/** Without `persist:` in its name it lives in memory only. */
const partition = 'capture'

export interface CaptureSession extends RuledRequests {
  readonly session: Session
}

/**
 * A session for one capture: nothing of the one before is left in it. Web requests alone, each host judged before
 * anything is sent to it. The walls of guard/ around permissions, downloads and files stand here too.
 *
 * @param allowed private hosts that the person said yes to
 */
export async function captureSession(
  allowed: readonly string[],
  events: RequestEvents,
): Promise<CaptureSession> {
  const memory = session.fromPartition(partition)
  captureSessions.add(memory)
  await Promise.all([
    memory.clearStorageData(),
    memory.clearCache(),
    memory.clearAuthCache(),
    memory.clearHostResolverCache(),
  ])
  memory.setUserAgent(...browserName(memory))
  return { session: memory, ...ruleRequests(memory, (host) => allowed.includes(host), events) }
}
