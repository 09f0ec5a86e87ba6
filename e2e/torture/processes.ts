import { readdirSync, readFileSync } from 'node:fs'

export type Victim = 'main' | 'renderer' | 'storage'

/**
 * The process ids of one kind below the app's main process. Linux only. An engine that keeps its storage in the main
 * process has none of that kind: its network process is taken then, so that a kill is a kill.
 */
export function processesOf(victim: Victim, main: number): readonly number[] {
  if (victim === 'main') return [main]
  const group = groupOf(main)
  const all = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => groupOf(pid) === group)
  const having = (mark: string) => all.filter((pid) => commandOf(pid).includes(mark))
  if (victim === 'renderer') return having('--type=renderer')
  const storage = having('storage.mojom')
  return storage.length > 0 ? storage : having('--type=utility')
}

/** Seconds of processor time that the app's processes have used, in words by kind: what a slow machine does not change. */
export function processorTimeOf(main: number): string {
  const group = groupOf(main)
  const seconds = new Map<string, number>()
  for (const pid of readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)) {
    const fields = (read(pid, 'stat').split(') ').at(-1) ?? '').split(' ')
    if (Number(fields[2]) !== group) continue
    const kind = /--type=([a-z-]+)/.exec(commandOf(pid))?.[1] ?? 'main'
    // Of a hundred ticks a second, by itself and in the system.
    const used = (Number(fields[11]) + Number(fields[12])) / 100
    seconds.set(kind, (seconds.get(kind) ?? 0) + used)
  }
  return [...seconds].map(([kind, used]) => `${kind} ${used.toFixed(1)}`).join(' ')
}

/** With SIGKILL, as many of them as are still there. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      continue
    }
  }
}

function groupOf(pid: number): number {
  const rest = read(pid, 'stat').split(') ').at(-1) ?? ''
  return Number(rest.split(' ')[2])
}

const commandOf = (pid: number): string => read(pid, 'cmdline').replaceAll('\0', ' ')

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** The first process of a Chromium that runs on this profile; 0 where none does. */
export function chromiumOn(profile: string): number {
  const found = readdirSync('/proc').find((entry) => {
    if (!/^\d+$/.test(entry)) return false
    const command = commandOf(Number(entry))
    return command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')
  })
  return Number(found ?? 0)
}
