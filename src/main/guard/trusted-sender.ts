import { appOrigin } from '../serve/app-origin'

export interface Sender {
  /** The origin of the frame that called; '' where the frame is gone. */
  readonly origin: string
  readonly isTopFrame: boolean
}

/** Only the top frame of our own page may call main. */
export const isTrustedSender = ({ origin, isTopFrame }: Sender): boolean => isTopFrame && origin === appOrigin
