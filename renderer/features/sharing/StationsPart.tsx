import { formatInstant } from '#shared/core/calendar/days'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'

/** Who shares the log: which program, when heard of last, how much is still to be fetched there. */
export function StationsPart() {
  const workspace = useWorkspace()
  const { stations } = useWorkspaceValue('sharing')
  const { sharing, language } = useTexts()
  const { stations: text } = sharing
  const own = workspace.sharing.replica
  if (stations.length === 0) return null
  const newest = Math.max(...stations.map(({ position }) => position))
  return (
    <section className="transfer-part" aria-labelledby="sharing-stations">
      <h2 id="sharing-stations">{text.title}</h2>
      <table className="stations">
        <thead>
          <tr>
            <th scope="col">{text.person}</th>
            <th scope="col">{text.station}</th>
            <th scope="col">{text.version}</th>
            <th scope="col">{text.seen}</th>
            <th scope="col">{text.behind}</th>
          </tr>
        </thead>
        <tbody>
          {stations.map(({ replica, person, program, seen, position }) => (
            <tr key={replica}>
              <th scope="row">{person}</th>
              <td>{replica === own ? text.here : replica}</td>
              <td>{program}</td>
              <td>{formatInstant(seen)}</td>
              <td>{position === newest ? text.upToDate : (newest - position).toLocaleString(language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{text.erasedHint}</p>
    </section>
  )
}
