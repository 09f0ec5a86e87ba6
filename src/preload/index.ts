import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { CuttingsBridge } from '@/contract/bridge'
import { bridgeChannel, bridgeMethods, commandChannel, leaveChannel } from '@/contract/bridge-methods'
import type { MenuCommand } from '@/contract/menu-command'

/** Named methods only: the window can neither choose a channel nor see an event of Electron. */
const calls = Object.fromEntries(
  bridgeMethods.map((method) => [
    method,
    (input: unknown) => ipcRenderer.invoke(bridgeChannel(method), input),
  ]),
)

const listeners = new Set<(command: MenuCommand) => void>()
/** Came before anybody listened: a window that is asked to back up and close while it loads must hear it. */
let early: MenuCommand[] = []
ipcRenderer.on(commandChannel, (_event: IpcRendererEvent, command: MenuCommand) => {
  if (listeners.size === 0) early.push(command)
  for (const listener of listeners) listener(command)
})

const onCommand: CuttingsBridge['onCommand'] = (listener) => {
  listeners.add(listener)
  const waiting = early
  early = []
  for (const command of waiting) listener(command)
  return () => {
    listeners.delete(listener)
  }
}

const onLeave: CuttingsBridge['onLeave'] = (listener) => {
  const heard = (): void => {
    listener()
  }
  ipcRenderer.on(leaveChannel, heard)
  return () => {
    ipcRenderer.off(leaveChannel, heard)
  }
}

contextBridge.exposeInMainWorld('cuttings', { ...calls, onCommand, onLeave })
