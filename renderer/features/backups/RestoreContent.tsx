import { useId } from 'react'
import { formatInstant } from '#shared/core/calendar/days'
import { useCatalogue, useTexts } from '../../data/context'
import type { OpenedRestore } from '../../data/backups/restore'

interface Props {
  readonly opened: OpenedRestore
  readonly registers: readonly string[] | 'all'
  readonly onRegisters: (registers: readonly string[] | 'all') => void
}

/** What is in a backup, how it differs from the program, and the choice of what to restore. */
export function RestoreContent({ opened: { manifest, differences, erased }, registers, onRegisters }: Props) {
  const catalogue = useCatalogue()
  const { backups, register, language } = useTexts()
  const { restoring } = backups
  const group = useId()
  const count = (value: number) => value.toLocaleString(language)
  // A backup may hold a register this program no longer has.
  const nameOf = (id: string) => (catalogue.find(id) === undefined ? id : register(id).name)
  const isSame = erased === 0 && differences.every(({ back, changed, gone }) => back + changed + gone === 0)
  const records = Object.values(manifest.records).reduce((sum, value) => sum + value, 0)
  const facts = [
    [restoring.office, manifest.office === '' ? restoring.noOffice : manifest.office],
    [restoring.created, formatInstant(manifest.createdAt)],
    [restoring.program, manifest.program],
    [restoring.records, count(records)],
    [restoring.attachments, count(manifest.attachments.length)],
  ] as const
  return (
    <div className="restore">
      <h3>{restoring.inside}</h3>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{restoring.differences}</h3>
      {isSame ? <p>{restoring.same}</p> : null}
      {differences.length === 0 ? null : (
        <table className="backup-table">
          <thead>
            <tr>
              <th scope="col">{restoring.register}</th>
              {[restoring.inArchive, restoring.now, restoring.back, restoring.changed, restoring.gone].map((label) => (
                <th key={label} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ register: id, inArchive, now, back, changed, gone }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                {[inArchive, now, back, changed, gone].map((value, index) => (
                  <td key={index} className="number">
                    {count(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <fieldset className="restore-choice">
        <legend>{restoring.what}</legend>
        <label className="checkbox">
          <input type="radio" name={group} checked={registers === 'all'} onChange={() => onRegisters('all')} />
          {restoring.all}
        </label>
        <p className="hint">{restoring.allHelp}</p>
        {registers === 'all' && erased > 0 ? <p className="notice">{restoring.erased(erased)}</p> : null}
        {differences.length === 0 ? null : (
          <>
            <label className="checkbox">
              <input
                type="radio"
                name={group}
                checked={registers !== 'all'}
                onChange={() => onRegisters(differences.map((one) => one.register))}
              />
              {restoring.chosen}
            </label>
            <p className="hint">{restoring.chosenHelp}</p>
          </>
        )}
        {registers === 'all'
          ? null
          : differences.map(({ register: id }) => (
              <label key={id} className="checkbox inner">
                <input
                  type="checkbox"
                  checked={registers.includes(id)}
                  onChange={(event) =>
                    onRegisters(event.target.checked ? [...registers, id] : registers.filter((one) => one !== id))
                  }
                />
                {nameOf(id)}
              </label>
            ))}
      </fieldset>
    </div>
  )
}
