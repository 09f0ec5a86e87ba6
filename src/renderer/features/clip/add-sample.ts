import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import sampleText from '../../../../resources/sample-article.txt?raw'

/** Puts the article that ships with the app into the clip form. */
export function addSample(session: Session): void {
  const blob = new Blob([sampleText])
  const key = session.context().newId()
  useView.getState().receive([{ key, via: 'sample', fileName: '', mediaType: 'text/plain', blob }])
}
