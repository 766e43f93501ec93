import type { Generation } from '#shared/program/backups/messages'
import { formatInstant } from '#shared/core/calendar/days'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { WideTable } from '../../components/WideTable'

interface Props {
  readonly generations: readonly Generation[]
  readonly verifying: string | undefined
  readonly onVerify: (name: string) => void
  readonly onRestore: (generation: Generation) => void
}

/** The backups in the folder, newest first. */
export function GenerationsTable({ generations, verifying, onVerify, onRestore }: Props) {
  const { backups, language } = useTexts()
  const { columns } = backups
  return (
    <WideTable label={backups.list}>
      <table className="backup-table">
        <thead>
          <tr>
            <th scope="col">{columns.created}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col" className="number">
              {columns.records}
            </th>
            <th scope="col" className="number">
              {columns.size}
            </th>
            <th scope="col">{columns.checked}</th>
            <th scope="col">
              <span className="visually-hidden">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {generations.map((generation) => {
            const { name, createdAt, made, bytes, encrypted } = generation
            return (
              <tr key={name}>
                <th scope="row" title={name}>
                  {formatInstant(createdAt)}
                </th>
                <td>
                  {made === undefined ? backups.found : backups.reasons[made.reason]}
                  {encrypted ? `, ${backups.encrypted}` : ''}
                </td>
                <td className="number">{made === undefined ? '' : made.records.toLocaleString(language)}</td>
                <td className="number">{sizeInWords(bytes, language)}</td>
                <td>{made === undefined ? backups.unknown : formatInstant(made.verifiedAt)}</td>
                <td className="backup-buttons">
                  <Button
                    size="small"
                    aria-label={backups.verifyName(name)}
                    disabled={verifying !== undefined}
                    onClick={() => onVerify(name)}
                  >
                    {backups.verify}
                  </Button>
                  <Button size="small" aria-label={backups.restoreName(name)} onClick={() => onRestore(generation)}>
                    {backups.restore}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  )
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

function sizeInWords(bytes: number, language: string): string {
  const step = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** step
  return `${value.toLocaleString(language, { maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 })} ${units[step] ?? ''}`
}
