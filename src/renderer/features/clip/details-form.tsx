import { TextField } from '@/renderer/ui/text-field'
import { Checkbox } from '@/renderer/ui/checkbox'
import type { ClipFields } from './clip-fields'
import type { FieldProblems } from './field-problems'
import { TagField } from './tag-field'

interface DetailsFormProps {
  readonly id: string
  readonly fields: ClipFields
  readonly onChange: (part: Partial<ClipFields>) => void
  /** Shown only once the person tried to save, or left the field. */
  readonly problems: FieldProblems
  readonly onLeave: (field: keyof FieldProblems) => void
  readonly typedTag: string
  readonly onTypedTag: (typed: string) => void
  readonly knownTags: readonly string[]
  readonly onSubmit: () => void
}

/** What was understood, each to be mended. */
export function DetailsForm(props: DetailsFormProps) {
  const { id, fields, onChange, problems, onLeave } = props
  return (
    <form
      id={id}
      className="clip-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <TextField
        label="Title"
        value={fields.title}
        error={problems.title}
        autoFocus
        onChange={(title) => { onChange({ title }) }}
        onBlur={() => { onLeave('title') }}
      />
      <TextField label="Source" value={fields.source} placeholder="The publication" onChange={(source) => { onChange({ source }) }} />
      <TextField
        label="Authors"
        value={fields.authors}
        placeholder="Names, with commas between them"
        onChange={(authors) => { onChange({ authors }) }}
      />
      <TextField
        label="Date"
        value={fields.published}
        error={problems.published}
        placeholder="2021-02-17, 2021-02 or 2021"
        onChange={(published) => { onChange({ published }) }}
        onBlur={() => { onLeave('published') }}
      />
      <TextField
        label="Address (URL)"
        value={fields.url}
        error={problems.url}
        placeholder="https://"
        onChange={(url) => { onChange({ url }) }}
        onBlur={() => { onLeave('url') }}
      />
      <TagField
        label="Tags"
        description="Commas between them; economy/trade is trade within economy."
        value={fields.tags}
        onChange={(tags) => { onChange({ tags }) }}
        typed={props.typedTag}
        onTyped={props.onTypedTag}
        known={props.knownTags}
      />
      <Checkbox isSelected={fields.inbox} onChange={(inbox) => { onChange({ inbox }) }}>Put in the inbox</Checkbox>
    </form>
  )
}
