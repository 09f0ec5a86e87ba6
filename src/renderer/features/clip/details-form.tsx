import { Checkbox } from '@/renderer/ui/checkbox'
import { TextField } from '@/renderer/ui/text-field'
import type { ClipFields } from './clip-fields'
import type { FieldProblems } from './field-problems'
import { TagField } from './tag-field'
import type { ClipFormModel } from './use-clip-form'
import { useTagPaths } from './use-tag-paths'

interface DetailsFormProps {
  readonly id: string
  readonly model: ClipFormModel
  readonly onSubmit: () => void
}

/** What was understood, each to be mended. A problem is shown once its field was left, or saving was tried. */
export function DetailsForm({ id, model, onSubmit }: DetailsFormProps) {
  const knownTags = useTagPaths()
  const { fields } = model
  if (fields === null) return null
  return (
    <form
      id={id}
      className="clip-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Field name="title" label="Title" model={model} fields={fields} autoFocus />
      <Field name="source" label="Source" placeholder="The publication" model={model} fields={fields} />
      <Field
        name="authors"
        label="Authors"
        placeholder="Names, with commas between them"
        model={model}
        fields={fields}
      />
      <Field
        name="published"
        label="Date"
        placeholder="2021-02-17, 2021-02 or 2021"
        model={model}
        fields={fields}
      />
      <Field name="url" label="Address (URL)" placeholder="https://" model={model} fields={fields} />
      <TagField
        label="Tags"
        description="Commas between them; economy/trade is trade within economy."
        value={fields.tags}
        onChange={(tags) => {
          model.change({ tags })
        }}
        typed={model.typedTag}
        onTyped={model.type}
        known={knownTags}
      />
      <Checkbox
        isSelected={fields.inbox}
        onChange={(inbox) => {
          model.change({ inbox })
        }}
      >
        Put in the inbox
      </Checkbox>
    </form>
  )
}

interface FieldProps {
  readonly name: 'title' | 'source' | 'authors' | 'published' | 'url'
  readonly label: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly model: ClipFormModel
  readonly fields: ClipFields
}

function Field({ name, label, placeholder = '', autoFocus = false, model, fields }: FieldProps) {
  const checked = isChecked(name) ? name : null
  return (
    <TextField
      label={label}
      value={fields[name]}
      placeholder={placeholder}
      autoFocus={autoFocus}
      error={checked === null ? '' : model.problems[checked]}
      onChange={(value) => {
        model.change({ [name]: value })
      }}
      onBlur={() => {
        if (checked !== null) model.leave(checked)
      }}
    />
  )
}

function isChecked(name: FieldProps['name']): name is keyof FieldProblems {
  return name === 'title' || name === 'published' || name === 'url'
}
