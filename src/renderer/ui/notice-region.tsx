import { CircleAlert, X } from 'lucide-react'
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import type { NoticeQueue } from './notice-queue'
import './notice-region.css'

interface NoticeRegionProps {
  readonly notices: NoticeQueue
  readonly onCopy: (details: string) => void
}

export function NoticeRegion({ notices, onCopy }: NoticeRegionProps) {
  const { queue } = notices
  return (
    <ToastRegion queue={queue} className="ui-notices" aria-label="Notices">
      {({ toast }) => {
        const { tone, text, action, details = '' } = toast.content
        return (
          <Toast toast={toast} className={`ui-notice ui-notice-${tone}`}>
            {tone === 'error' && <CircleAlert aria-hidden className="ui-notice-icon" />}
            <ToastContent className="ui-notice-text">
              <Text slot="title" className="ui-selectable">
                {text}
              </Text>
            </ToastContent>
            {details !== '' && (
              <AriaButton
                className="ui-notice-action"
                onPress={() => {
                  onCopy(details)
                }}
              >
                Copy details
              </AriaButton>
            )}
            {action !== undefined && (
              <AriaButton
                className="ui-notice-action"
                onPress={() => {
                  queue.close(toast.key)
                  action.run()
                }}
              >
                {action.label}
              </AriaButton>
            )}
            <AriaButton slot="close" className="ui-notice-close" aria-label="Close notice">
              <X />
            </AriaButton>
          </Toast>
        )
      }}
    </ToastRegion>
  )
}
