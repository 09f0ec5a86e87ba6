import { useId } from 'react'
import { Checkbox } from '@/renderer/ui/checkbox'
import { formatCount } from '@/renderer/ui/format-count'
import { ExportRadio } from './export-radio'
import type { ExportScope } from './export-scope'

interface ScopeChoiceProps {
  readonly scopes: readonly ExportScope[]
  readonly scope: ExportScope
  /** Suggestions among what is in scope. */
  readonly suggested: number
  readonly withSuggestions: boolean
  readonly onScope: (scope: ExportScope) => void
  readonly onSuggestions: (isOn: boolean) => void
}

/** What is exported, and whether suggestions go along. */
export function ScopeChoice(props: ScopeChoiceProps) {
  const { scopes, scope, suggested, withSuggestions, onScope, onSuggestions } = props
  const group = useId()
  return (
    <fieldset className="export-group export-scopes">
      <legend>What</legend>
      {scopes.map((one) => (
        <ExportRadio
          key={one.id}
          group={`${group}-scope`}
          isOn={scope.id === one.id}
          onChoose={() => onScope(one)}
        >
          {one.label}
        </ExportRadio>
      ))}
      <Checkbox isSelected={withSuggestions} onChange={onSuggestions}>
        Include suggestions ({formatCount(suggested)})
      </Checkbox>
    </fieldset>
  )
}
