import type { SavedFile } from '@/contract/bridge'
import type { Session } from './session'

/** Tells the person what came of a save; what failed without words of its own too. `what`: as “the original”. */
export async function tellSaved(
  { notify }: Pick<Session, 'notify'>,
  what: string,
  save: () => Promise<SavedFile>,
): Promise<void> {
  const Subject = what.charAt(0).toUpperCase() + what.slice(1)
  try {
    const saved = await save()
    if (saved.kind === 'saved') notify({ tone: 'info', text: `Saved ${what} as “${saved.name}”.` })
    if (saved.kind === 'failed')
      notify({ tone: 'error', text: `${Subject} could not be saved. ${saved.message}` })
  } catch (error) {
    notify({
      tone: 'error',
      text: `${Subject} could not be saved, and nothing was written. Try again.`,
      details: String(error),
    })
  }
}
