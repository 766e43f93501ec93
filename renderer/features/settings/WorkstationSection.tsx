import { useState } from 'react'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Field } from '../../components/Field'

const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const

/** What belongs to this workstation; it takes effect at once. In a browser the zoom is the browser's own. */
export function WorkstationSection({ canZoom }: { readonly canZoom: boolean }) {
  const workspace = useWorkspace()
  const preferences = useWorkspaceValue('preferences')
  const { app } = useTexts()
  const [name, setName] = useState(preferences.userName)
  const { settings } = app
  const saveName = () => {
    const userName = name.trim()
    if (userName !== preferences.userName) void workspace.setPreferences({ userName })
  }
  const themes = { system: settings.themeSystem, light: settings.themeLight, dark: settings.themeDark } as const
  return (
    <section>
      <h2>{settings.workstation}</h2>
      <div className="settings-fields">
        <Field label={settings.userName}>
          {(id) => (
            <input
              id={id}
              className="input"
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.target.value)}
              onBlur={saveName}
            />
          )}
        </Field>
        <Field label={settings.language}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={preferences.language}
              onChange={(event) =>
                void workspace.setPreferences({ language: event.target.value === 'en' ? 'en' : 'pl' })
              }
            >
              <option value="pl">{settings.polish}</option>
              <option value="en">{settings.english}</option>
            </select>
          )}
        </Field>
        <Field label={settings.theme}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={preferences.theme}
              onChange={(event) => {
                const { value } = event.target
                void workspace.setPreferences({ theme: value === 'light' || value === 'dark' ? value : 'system' })
              }}
            >
              {Object.entries(themes).map(([theme, label]) => (
                <option key={theme} value={theme}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        {canZoom ? (
          <Field label={settings.zoom}>
            {(id) => (
              <select
                id={id}
                className="input"
                value={preferences.zoom}
                onChange={(event) => void workspace.setPreferences({ zoom: Number(event.target.value) })}
              >
                {[...new Set([...zooms, preferences.zoom])]
                  .sort((a, b) => a - b)
                  .map((zoom) => (
                    <option key={zoom} value={zoom}>
                      {zoom}%
                    </option>
                  ))}
              </select>
            )}
          </Field>
        ) : null}
      </div>
    </section>
  )
}
