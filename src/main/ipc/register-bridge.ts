import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { bridgeChannel, bridgeMethods } from '@/contract/bridge-methods'
import type { Sender } from '../guard/trusted-sender'
import { answerCall, type BridgeHandlers } from './answer-call'

/** The one place where main listens to windows: the methods of the contract, and no other channel. */
export function registerBridge(handlers: BridgeHandlers): void {
  for (const method of bridgeMethods)
    ipcMain.handle(bridgeChannel(method), (event, input: unknown) =>
      answerCall(method, senderOf(event), input, handlers),
    )
}

function senderOf({ senderFrame }: IpcMainInvokeEvent): Sender {
  if (senderFrame === null) return { origin: '', isTopFrame: false }
  return { origin: senderFrame.origin, isTopFrame: senderFrame.parent === null }
}
