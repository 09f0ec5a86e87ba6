import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatKeys } from '@/renderer/ui/format-keys'
import { isMac } from '@/renderer/ui/is-mac'

interface ClipFooterProps {
  readonly formId: string
  readonly place: number
  readonly of: number
  readonly saveLabel: string
  readonly canSave: boolean
  readonly hasProblem: boolean
  readonly onSkip: () => void
  /** Lets go of what cannot be read. */
  readonly onDrop: () => void
  readonly onSaveAll: () => void
}

export function ClipFooter({
  formId,
  place,
  of,
  saveLabel,
  canSave,
  hasProblem,
  onSkip,
  onDrop,
  onSaveAll,
}: ClipFooterProps) {
  const waiting = of - place + 1
  const leaveLabel = waiting > 1 ? 'Skip' : hasProblem ? 'Close' : 'Cancel'
  return (
    <>
      <span className="clip-count">
        {of > 1
          ? `${formatCount(place)} of ${formatCount(of)}`
          : hasProblem
            ? ''
            : `${formatKeys('Mod+Enter', isMac())} saves`}
      </span>
      {hasProblem && <Button onPress={onDrop}>Do not keep it</Button>}
      {/* Another one for a problem, so that it takes the focus when that is known. */}
      <Button key={hasProblem ? 'problem' : 'form'} onPress={onSkip} autoFocus={hasProblem}>
        {leaveLabel}
      </Button>
      {waiting > 1 && <Button onPress={onSaveAll}>{`Save all ${formatCount(waiting)}`}</Button>}
      {!hasProblem && (
        <Button variant="primary" type="submit" form={formId} isDisabled={!canSave}>
          {saveLabel}
        </Button>
      )}
    </>
  )
}
