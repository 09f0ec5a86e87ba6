import { useId, useState } from 'react'
import {
  datesFault,
  emptyForm,
  formFields,
  formOfQuery,
  queryOfForm,
  type FormField,
  type QueryForm,
} from '@/core/query/query-form'
import { hitKinds, itemParts, itemStates } from '@/core/query/query-node'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { Select } from '@/renderer/ui/select'
import { TextField } from '@/renderer/ui/text-field'
import { focusSearch } from './focus-search'
import { FormValueField } from './form-value-field'
import { keptForm } from './kept-form'
import { kindNames } from './kind-names'
import { focusWrongDate, QueryFormDates } from './query-form-dates'
import './query-form.css'

const wordFields = [
  ['all', 'All of these words'],
  ['phrase', 'These words side by side'],
  ['any', 'Any of these words'],
  ['none', 'None of these words'],
] as const

const fieldNames: Readonly<Record<FormField, string>> = {
  speaker: 'Said by',
  quote: 'Words of a quote',
  person: 'Person named',
  org: 'Organisation named',
  place: 'Place named',
  tag: 'Tag',
  collection: 'Collection',
  source: 'Source',
  author: 'Author',
  title: 'Words of the title',
  comment: 'Words of a comment',
}

/** The query as fields: what is in the search box is read into them, and they write it. */
export function QueryFormDialog({ onClose }: { readonly onClose: () => void }) {
  const [asked] = useState(() => useView.getState().query)
  const [form, setForm] = useState(() => keptForm.over(asked) ?? formOfQuery(asked))
  const [isTold, setTold] = useState(false)
  const formId = useId()
  const query = queryOfForm(form)
  const isWrong = datesFault(form.published) !== null || datesFault(form.saved) !== null
  const fill = (next: QueryForm) => {
    setForm(next)
    keptForm.keep(asked, next)
  }
  const change = (part: Partial<QueryForm>) => {
    fill({ ...form, ...part })
  }
  const search = () => {
    keptForm.forget()
    useView.getState().show({ query, selectedIds: [], place: 'library' })
    onClose()
    requestAnimationFrame(focusSearch)
  }
  return (
    <Dialog
      title="Search by form"
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button
            onPress={() => {
              fill(emptyForm)
            }}
          >
            Clear
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={query === '' && !isWrong}>
            Search
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="query-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isWrong) {
            setTold(true)
            focusWrongDate(event.currentTarget)
          } else if (query !== '') search()
        }}
      >
        {wordFields.map(([name, label]) => (
          <TextField
            key={name}
            label={label}
            autoFocus={name === 'all'}
            value={form[name]}
            onChange={(value) => {
              change({ [name]: value })
            }}
          />
        ))}
        {formFields.map((field) => (
          <FormValueField
            key={field}
            field={field}
            label={fieldNames[field]}
            value={form.fields[field]}
            onChange={(value) => {
              change({ fields: { ...form.fields, [field]: value } })
            }}
          />
        ))}
        <QueryFormDates
          name="Published"
          dates={form.published}
          isTold={isTold}
          onChange={(published) => {
            change({ published })
          }}
        />
        <QueryFormDates
          name="Added"
          dates={form.saved}
          isTold={isTold}
          onChange={(saved) => {
            change({ saved })
          }}
        />
        <Choices form={form} onChange={change} />
        <TextField
          label="Anything else"
          description="As it is typed in the search box."
          value={form.rest}
          onChange={(rest) => {
            change({ rest })
          }}
        />
      </form>
      <p className="query-form-query" role="status">
        {query === '' ? 'Fill in what you know.' : query}
      </p>
    </Dialog>
  )
}

interface ChoicesProps {
  readonly form: QueryForm
  readonly onChange: (part: Partial<QueryForm>) => void
}

function Choices({ form, onChange }: ChoicesProps) {
  const options = <K extends string>(known: readonly K[], label: (one: K) => string) => [
    { id: '' as const, label: 'Any' },
    ...known.map((id) => ({ id, label: label(id) })),
  ]
  const asIs = (one: string) => one.charAt(0).toUpperCase() + one.slice(1)
  return (
    <div className="query-form-choices">
      <Select
        label="Kind"
        options={options(hitKinds, (kind) => kindNames[kind][1])}
        value={form.type}
        onChange={(type) => {
          onChange({ type })
        }}
      />
      <Select
        label="State"
        options={options(itemStates, asIs)}
        value={form.is}
        onChange={(is) => {
          onChange({ is })
        }}
      />
      <Select
        label="With"
        options={options(itemParts, asIs)}
        value={form.has}
        onChange={(has) => {
          onChange({ has })
        }}
      />
      <Select
        label="Without"
        options={options(itemParts, asIs)}
        value={form.no}
        onChange={(no) => {
          onChange({ no })
        }}
      />
    </div>
  )
}
