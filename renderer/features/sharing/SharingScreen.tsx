import { useTexts, useWorkspaceValue } from '../../data/context'
import { DisputesPart } from './DisputesPart'
import { JoinPart } from './JoinPart'
import { StatePart } from './StatePart'
import { StationsPart } from './StationsPart'
import '../transfer/transfer.css'

/** Several workstations on one log: joining, how far the exchange is, who else is at work, what waits for a person. */
export function SharingScreen({ chamber }: { readonly chamber: boolean }) {
  const { sharing: text } = useTexts()
  const { isOn, disputes, problem } = useWorkspaceValue('sharing')
  return (
    <>
      <header className="screen-head">
        <h1>{text.title}</h1>
      </header>
      <div className="transfer">
        <p className="lead">{text.lead}</p>
        {isOn === true ? (
          <>
            {disputes === 0 ? null : <DisputesPart chamber={chamber} />}
            <StatePart />
            {/* Data that were brought here from another computer: this one does not know the way to the log. */}
            {problem === 'shareNotJoined' ? <JoinPart /> : null}
            <StationsPart />
          </>
        ) : isOn === false ? (
          <JoinPart />
        ) : null}
      </div>
    </>
  )
}
