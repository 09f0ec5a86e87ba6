import type { TemplateExtension } from '@/core/export/export-template'
import {
  articleFields,
  documentFields,
  excerptFields,
  type FieldTable,
  filterHelp,
} from '@/formats/template/template-fields'

const parts: readonly (readonly [string, FieldTable])[] = [
  ['Everywhere', documentFields],
  ['Of an excerpt', excerptFields],
  ['Of an article', articleFields],
  ['Filters', filterHelp],
]

/** What a template can name. */
export function TemplateHelp({ extension }: { readonly extension: TemplateExtension }) {
  return (
    <details className="template-help">
      <summary>Fields and filters</summary>
      <p>
        <code>{'{{ … }}'}</code> writes a field, <code>{'{{ … | filter }}'}</code> changes it first,{' '}
        <code>{'{% for excerpt in excerpts %} … {% endfor %}'}</code> repeats,{' '}
        <code>{'{% if … %} … {% endif %}'}</code> chooses. An empty field counts as no.
        {(extension === 'html' || extension === 'xml') &&
          ' Words are escaped by themselves; “| raw” writes them as they are.'}
      </p>
      {parts.map(([title, fields]) => (
        <section key={title}>
          <h4>{title}</h4>
          <dl>
            {Object.entries(fields).map(([name, meaning]) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  )
}
