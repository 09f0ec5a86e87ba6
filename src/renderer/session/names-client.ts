import { namesReply, type NamesAsk, type NamesReply } from '@/contract/names-messages'
import { createAskClient, type AskClient } from './ask-client'

export type NamesClient = AskClient<NamesAsk, NamesReply>

/** Reads long lists of names and quotes outside of the window's thread. */
export function createNamesClient(
  worker: Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>,
): NamesClient {
  return createAskClient<NamesAsk, NamesReply>(worker, (data) => namesReply.parse(data), 'names')
}
