import { ALargeSmall } from 'lucide-react'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'
import { Popover } from '@/renderer/ui/popover'
import { Select } from '@/renderer/ui/select'
import { useView } from '@/renderer/session/use-view'
import { PictureChoices } from './picture-choices'
import { settingRanges, standardSettings } from './reader-settings'
import { useReaderSettings } from './use-reader-settings'
import './settings.css'

/** Opens the settings of how articles are shown. */
export function SettingsButton() {
  const isOpen = useView((view) => view.readerSettingsShown)
  const show = useView((view) => view.show)
  return (
    <Popover
      label="How articles are shown"
      isOpen={isOpen}
      onOpenChange={(open) => {
        show({ readerSettingsShown: open })
      }}
      trigger={
        <IconButton label="Reading settings" keys="Mod+,">
          <ALargeSmall />
        </IconButton>
      }
    >
      <SettingsForm />
    </Popover>
  )
}

function SettingsForm() {
  const { settings, set } = useReaderSettings()
  const show = useView((view) => view.show)
  return (
    <div className="reader-settings">
      <Select
        label="Font"
        value={settings.font}
        options={[
          { id: 'serif', label: 'Serif' },
          { id: 'sans', label: 'Sans' },
          { id: 'system', label: 'The system’s' },
        ]}
        onChange={(font) => {
          set({ font })
        }}
      />
      <Range name="size" label="Size" value={settings.size} shown={`${String(settings.size)} px`} />
      <Range
        name="leading"
        label="Line height"
        value={settings.leading}
        shown={settings.leading.toFixed(2)}
      />
      <Range
        name="measure"
        label="Characters in a line"
        value={settings.measure}
        shown={String(settings.measure)}
      />
      <Select
        label="Colours of the window"
        value={settings.theme}
        options={[
          { id: 'system', label: 'As the system' },
          { id: 'light', label: 'Light' },
          { id: 'dark', label: 'Dark' },
        ]}
        onChange={(theme) => {
          set({ theme })
        }}
      />
      <Range
        name="leastConfidence"
        label="Hide suggestions less sure than"
        value={settings.leastConfidence}
        shown={`${String(Math.round(settings.leastConfidence * 100))} %`}
      />
      <PictureChoices />
      <Button
        variant="quiet"
        onPress={() => {
          show({ readerSettingsShown: false, dialog: 'colours' })
        }}
      >
        Name highlight colours…
      </Button>
      <Button
        variant="quiet"
        onPress={() => {
          set(standardSettings)
        }}
      >
        Back to standard
      </Button>
    </div>
  )
}

interface RangeProps {
  readonly name: keyof typeof settingRanges
  readonly label: string
  readonly value: number
  readonly shown: string
}

function Range({ name, label, value, shown }: RangeProps) {
  const set = useReaderSettings((state) => state.set)
  const { least, most, step } = settingRanges[name]
  return (
    <label className="reader-setting">
      <span>
        {label} <span className="reader-quiet">{shown}</span>
      </span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => {
          set({ [name]: Number(event.target.value) })
        }}
      />
    </label>
  )
}
