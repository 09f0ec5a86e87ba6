import { takeInTemplates } from '@/core/export/commands/take-in-templates'
import type { TemplateDraft } from '@/core/export/export-template'
import { readTemplatesJson } from '@/formats/templates-json/read-templates-json'
import { writeTemplatesJson } from '@/formats/templates-json/write-templates-json'
import type { Session } from '@/renderer/session/session'
import { listTemplates } from '@/store/queries/list-templates'

/** A larger file holds no templates. */
const mostBytes = 5_000_000

/** Takes the templates of a file into the archive in one change that can be undone, and says how it went. */
export async function takeInFile(session: Session, file: File): Promise<void> {
  const { notify } = session
  try {
    const templates = file.size > mostBytes ? null : readTemplatesJson(await file.text())
    if (templates === null) {
      notify({
        tone: 'error',
        text: `“${file.name}” holds no templates of Cuttings. Nothing was changed.`,
      })
      return
    }
    let added = 0
    const done = await session.runFrom(async () => {
      const change = takeInTemplates(await listTemplates(session.db), templates, session.context())
      added = change?.diff.settings?.added.length ?? 0
      return change
    })
    if (!done) return
    notify({
      tone: 'info',
      text:
        added === 0
          ? `All templates of “${file.name}” are here already.`
          : `Took in ${String(added)} ${added === 1 ? 'template' : 'templates'} from “${file.name}”.`,
    })
  } catch (error) {
    notify({
      tone: 'error',
      text: 'The file could not be read. Nothing was changed.',
      details: String(error),
    })
  }
}

/** Writes a template to a file that the person chooses, and says how it went. */
export async function shareTemplate({ platform, notify }: Session, template: TemplateDraft): Promise<void> {
  const bytes = writeTemplatesJson([template])
  const suggestedName = `Template ${template.name}`.trim().slice(0, 120)
  const saved = await platform.saveFile({ suggestedName, extension: 'json', bytes })
  if (saved.kind === 'failed')
    notify({ tone: 'error', text: `${saved.message} A file that was there before is unharmed.` })
  if (saved.kind === 'saved') notify({ tone: 'info', text: `Saved the template as “${saved.name}”.` })
}
