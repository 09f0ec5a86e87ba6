import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { CuttingsBridge, MenuCommand } from '@/contract/bridge'
import { bridgeChannel, bridgeMethods, commandChannel, leaveChannel } from '@/contract/bridge-methods'

/** Named methods only: the window can neither choose a channel nor see an event of Electron. */
const calls = Object.fromEntries(
  bridgeMethods.map((method) => [
    method,
    (input: unknown) => ipcRenderer.invoke(bridgeChannel(method), input),
  ]),
)

const onCommand: CuttingsBridge['onCommand'] = (listener) => {
  const heard = (_event: IpcRendererEvent, command: MenuCommand): void => {
    listener(command)
  }
  ipcRenderer.on(commandChannel, heard)
  return () => {
    ipcRenderer.off(commandChannel, heard)
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
