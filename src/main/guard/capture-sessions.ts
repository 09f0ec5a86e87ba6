import type { Session } from 'electron'

/** Sessions of pages that are captured: the only ones that may reach the network, by rules of their own (main/capture). */
export const captureSessions = new WeakSet<Session>()
