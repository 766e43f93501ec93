import type { CellGroup } from '#shared/engine/import/cellGroups'
import type { ColumnMapping } from '#shared/engine/import/mapping'
import type { RegisterDefinition } from '#shared/model/definition'
import { targetLabel } from '#shared/model/registerText'
import { useTexts } from '../../data/context'

interface Props {
  readonly definition: RegisterDefinition
  readonly groups: readonly CellGroup[]
  readonly columns: readonly ColumnMapping[]
}

/** Texts are shortened here as in the report. */
const shown = 60

/**
 * What is to be said about cells, alike ones together: every value that will not stand in the register as it stands in the
 * file is here with its count, so that nothing is taken otherwise in silence.
 */
export function CellGroups({ definition, groups, columns }: Props) {
  const { app, import: words, register, language } = useTexts()
  const { importing } = app
  const text = register(definition.id)
  if (groups.length === 0) return null
  const headings = new Map(columns.map(({ index, heading }) => [index, heading]))
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <details className="cell-groups">
      <summary>{importing.readOtherwise(total.toLocaleString(language))}</summary>
      <p className="hint">{importing.readOtherwiseHelp}</p>
      <div className="cell-groups-list" tabIndex={0} role="region" aria-label={importing.readOtherwise(String(total))}>
        <table className="mapping">
          <thead>
            <tr>
              <th scope="col">{importing.column}</th>
              <th scope="col">{importing.inFile}</th>
              <th scope="col">{importing.whatDone}</th>
              <th scope="col">{importing.cells}</th>
              <th scope="col">{importing.firstRows}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={`${group.column} ${JSON.stringify(group.warning)}`}>
                <th scope="row">
                  {group.everywhere === true ? '' : (headings.get(group.column) ?? '')}
                  <div className="hint">{targetLabel(text, group.field)}</div>
                </th>
                <td className="examples">
                  {group.texts.map((written) => (
                    <span key={written}>{written.length > shown ? `${written.slice(0, shown)}…` : written}</span>
                  ))}
                </td>
                <td>{words.group(group.warning)}</td>
                <td className="n">{group.count.toLocaleString(language)}</td>
                <td>
                  {group.rows.join(', ')}
                  {group.count > group.rows.length ? ', …' : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
