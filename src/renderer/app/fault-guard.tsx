import { CircleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'

interface FaultGuardState {
  readonly fault: string | null
}

/** Where a view fails while it is drawn, says so in its place: without it the window would go blank. */
export class FaultGuard extends Component<{ readonly children: ReactNode }, FaultGuardState> {
  override state: FaultGuardState = { fault: null }

  static getDerivedStateFromError(error: unknown): FaultGuardState {
    return { fault: String(error) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return (
      <main role="alert">
        <EmptyState
          icon={<CircleAlert />}
          title="This could not be shown"
          action={
            <Button
              variant="primary"
              onPress={() => {
                this.setState({ fault: null })
              }}
            >
              Try again
            </Button>
          }
        >
          Your archive is unharmed. Try again, or restart Cuttings.{' '}
          <span className="ui-selectable">({fault})</span>
        </EmptyState>
      </main>
    )
  }
}
