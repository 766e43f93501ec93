import { isKept, switched } from '#shared/engine/office/keptRegisters'
import type { Register } from '#shared/engine/register'
import { registerGroups } from '#shared/model/definition'
import type { OfficeDraft, TypedOffice } from '#shared/program/settings/officeDraft'
import { useCatalogue, useTexts } from '../../data/context'
import { useTotals } from '../../data/totals'
import { ProfileChoice } from './ProfileChoice'

interface Props {
  readonly office: TypedOffice
  readonly onChange: (change: OfficeDraft) => void
  /** Registers that belong to one screen are switched together, under its name. */
  readonly screens: readonly { readonly id: string; readonly title: string }[]
}

/** One line of the switches: a register, or all those of a screen. */
interface Switch {
  readonly id: string
  readonly name: string
  readonly registers: readonly Register[]
}

/** Which registers the office keeps: by what kind of office it is, and one by one. */
export function RegistersSection({ office, onChange, screens }: Props) {
  const catalogue = useCatalogue()
  const { app, register } = useTexts()
  const totals = useTotals()
  const { kept: words } = app
  const single = (one: Register): Switch => ({ id: one.id, name: register(one.id).name, registers: [one] })
  const apart = catalogue.registers.filter(({ within }) => within === undefined)
  const ofScreens = screens.flatMap(({ id, title }): readonly Switch[] => {
    const registers = catalogue.registers.filter(({ within }) => within === id)
    return registers.length === 0 ? [] : [{ id, name: title, registers }]
  })
  const groups = [
    {
      title: words.main,
      lines: [...apart.filter(({ group }) => group === undefined).map(single), ...ofScreens],
    },
    ...registerGroups.map((group) => ({
      title: app.navigation.groups[group],
      lines: apart.filter((one) => one.group === group).map(single),
    })),
  ].filter(({ lines }) => lines.length > 0)
  const isOn = ({ registers }: Switch) => registers.some((one) => isKept(one, office))
  const countOf = ({ registers }: Switch) => registers.reduce((sum, { id }) => sum + (totals?.[id] ?? 0), 0)
  const withData = groups.flatMap(({ lines }) => lines.filter((line) => !isOn(line) && countOf(line) > 0))
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.help}</p>
      <ProfileChoice chosen={office.profiles} onChange={(chosen) => onChange({ profiles: chosen })} />
      <div role="status">
        {withData.length === 0 ? null : (
          <div className="notice">
            <p>{words.offWithData}</p>
            <ul>
              {withData.map((line) => (
                <li key={line.id}>{words.offEntries(line.name, app.common.entries(countOf(line)))}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {groups.map(({ title, lines }) => (
        <details key={title}>
          <summary>{words.group(title, lines.filter(isOn).length, lines.length)}</summary>
          <fieldset className="choices two">
            <legend className="visually-hidden">{title}</legend>
            {lines.map((line) => (
              <label key={line.id} className="checkbox">
                <input
                  type="checkbox"
                  checked={isOn(line)}
                  onChange={(event) => onChange({ kept: switched(line.registers, office, event.target.checked) })}
                />
                <span>
                  {line.name}
                  {countOf(line) === 0 ? null : <small className="hint"> {app.common.entries(countOf(line))}</small>}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
      ))}
    </section>
  )
}
