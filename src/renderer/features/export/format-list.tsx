import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ExportMatter } from '@/core/export/export-matter'
import type { ExportTemplate } from '@/core/export/export-template'
import { ExportRadio } from './export-radio'
import { formatFacts, formatGroups } from './format-facts'
import type { ExportChoice } from './remembered-choice'
import { TemplateChoice } from './template/template-choice'

interface FormatListProps {
  readonly choice: ExportChoice
  readonly canPrint: boolean
  /** What is exported, for the look of a template; null while it is read. */
  readonly matter: ExportMatter | null
  readonly templates: readonly ExportTemplate[]
  readonly onChoice: (choice: ExportChoice) => void
}

/** Every format and template, in groups; a field narrows them by their names and by what they are for. */
export function FormatList({ choice, canPrint, matter, templates, onChoice }: FormatListProps) {
  const group = useId()
  const list = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const fits = (...texts: readonly string[]) => holds(texts.join(' '), words)
  const groups = formatGroups
    .map(({ name, formats }) => ({
      name,
      formats: formats.filter(
        (format) =>
          (canPrint || format !== 'pdf') && fits(name, formatFacts[format].name, formatFacts[format].use),
      ),
    }))
    .filter(({ formats }) => formats.length > 0)
  const fitting = templates.filter(({ name, extension }) => fits(name, extension, 'template'))
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const radios = [...(list.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])]
    const [first] = radios
    const named = radios.find((radio) => beginsWith(radio.labels?.[0]?.textContent ?? '', words))
    if (event.key === 'Escape' && words !== '') setWords('')
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && words !== '')
      (named ?? first)?.click()
    else if (event.key === 'ArrowDown') (radios.find(({ checked }) => checked) ?? first)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  useEffect(() => {
    list.current?.querySelector(':checked')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section className="export-formats" aria-label="Formats">
      <input
        type="search"
        className="ui-input"
        aria-label="Find a format"
        placeholder="Find a format"
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
        }}
        onKeyDown={onKey}
      />
      <div ref={list} className="export-format-list">
        {groups.map(({ name, formats }) => (
          <fieldset key={name} className="export-group">
            <legend>{name}</legend>
            {formats.map((format) => (
              <ExportRadio
                key={format}
                group={`${group}-format`}
                isOn={choice.format === format}
                description={formatFacts[format].use}
                onChoose={() => onChoice({ ...choice, format })}
              >
                {formatFacts[format].name}
              </ExportRadio>
            ))}
          </fieldset>
        ))}
        {groups.length + fitting.length === 0 && (
          <p className="export-hint" role="status">
            No format is called so or made for that. A template of your own can write any text.
          </p>
        )}
        {(words === '' || fitting.length > 0) && (
          <TemplateChoice
            group={`${group}-format`}
            matter={matter}
            templates={fitting}
            choice={choice}
            onChoice={onChoice}
          />
        )}
      </div>
    </section>
  )
}

function holds(text: string, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase().split(/\s+/u)
  return wanted.every((word) => text.toLocaleLowerCase().includes(word))
}

function beginsWith(name: string, words: string): boolean {
  return name.toLocaleLowerCase().startsWith(words.trim().toLocaleLowerCase())
}
