import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { ExportMatter } from '@/core/export/export-matter'
import type { ExportTemplate } from '@/core/export/export-template'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { ExportRadio } from '../export-radio'
import type { ExportChoice } from '../remembered-choice'
import { takeInFile } from './share-templates'
import { TemplateDialog } from './template-dialog'

interface TemplateChoiceProps {
  /** Name of the choices among which the arrow keys move. */
  readonly group: string
  readonly matter: ExportMatter | null
  readonly templates: readonly ExportTemplate[]
  readonly choice: ExportChoice
  readonly onChoice: (choice: ExportChoice) => void
}

/** The person's own templates among the formats. */
export function TemplateChoice({ group, matter, templates, choice, onChoice }: TemplateChoiceProps) {
  const session = useSession()
  /** null: none is open; `new`: one that is not kept yet. */
  const [open, setOpen] = useState<ExportTemplate | 'new' | null>(null)
  const chosen = templates.find(({ id }) => choice.format === 'template' && id === choice.templateId)
  const choose = (templateId: string) => onChoice({ ...choice, format: 'template', templateId })
  return (
    <fieldset className="export-group">
      <legend>Your own templates</legend>
      {templates.length === 0 && (
        <p className="export-hint">
          A template says how the file looks: your own columns, headings or markup, written in the Liquid
          language.
        </p>
      )}
      {templates.map(({ id, name, extension }) => (
        <ExportRadio
          key={id}
          group={group}
          isOn={chosen?.id === id}
          description={`Makes a .${extension} file.`}
          onChoose={() => choose(id)}
        >
          {name === '' ? 'Untitled' : name}
        </ExportRadio>
      ))}
      <div className="export-template-acts">
        <Button onPress={() => setOpen('new')}>New template…</Button>
        <Button isDisabled={chosen === undefined} onPress={() => setOpen(chosen ?? null)}>
          Edit…
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json']}
          onSelect={(files) => {
            const [file] = files ?? []
            if (file !== undefined) void takeInFile(session, file)
          }}
        >
          <Button>Take in…</Button>
        </FileTrigger>
      </div>
      {open !== null && (
        <TemplateDialog
          template={open === 'new' ? null : open}
          matter={matter}
          citationStyle={choice.style}
          onSaved={(id) => {
            choose(id)
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </fieldset>
  )
}
