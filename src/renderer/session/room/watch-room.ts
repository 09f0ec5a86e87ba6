import { judgeRoom, type RoomWarning } from '@/core/room/judge-room'
import type { Session } from '../session'
import { lookAtRoom } from './look-at-room'
import { useRoom } from './use-room'

/** ms between two looks while nothing asks. */
const step = 60_000

/**
 * Looks at the room that is left now and every minute, and tells a person once when it gets low and once when it is out.
 *
 * @param show shows what is left, and what can be done
 */
export function watchRoom(
  { platform, notify, resumeAnalysis }: Pick<Session, 'platform' | 'notify' | 'resumeAnalysis'>,
  show: () => void,
): () => void {
  let told = 0
  const tell = (warnings: readonly RoomWarning[]): void => {
    const grade = warnings.length === 0 ? 0 : warnings.some(({ isOut }) => isOut) ? 2 : 1
    const [first] = warnings
    if (grade > told && first !== undefined)
      notify({
        tone: grade === 2 ? 'error' : 'info',
        text: warnings.map(({ text }) => text).join(' '),
        action: { label: 'What to do', run: show },
      })
    // What rested for lack of room goes on.
    if (grade < told) resumeAnalysis()
    told = grade
  }
  const stopHearing = useRoom.subscribe(({ facts }) => {
    if (facts !== null) tell(judgeRoom(facts))
  })
  const look = (): void => void lookAtRoom(platform)
  look()
  const timer = setInterval(look, step)
  // Whoever comes back may have made room, or filled it.
  window.addEventListener('focus', look)
  return () => {
    stopHearing()
    clearInterval(timer)
    window.removeEventListener('focus', look)
  }
}
