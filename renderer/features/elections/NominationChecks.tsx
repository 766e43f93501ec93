import { ListChecks } from 'lucide-react'
import { useNavigate } from 'react-router'
import type { CheckedNomination } from '#shared/elections/overview'
import type { Verdict } from '#shared/elections/nomination'
import type { StateTone } from '#shared/registers/definition'
import { useTexts } from '../../app/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'

const verdictTones: Readonly<Record<Verdict, StateTone>> = { met: 'met', notMet: 'late', toClarify: 'soon' }

interface Props {
  readonly election: string
  readonly checked: CheckedNomination
}

/** What the program finds about a nomination: time, documents, list, and each condition with its evidence. */
export function NominationChecks({ election, checked }: Props) {
  const { elections, electionFindings: words, register } = useTexts()
  const text = elections.nominations
  const navigate = useNavigate()
  const { id, data, formal, eligibility } = checked
  const documentNames = register('nominations').choices['documents.kind'] ?? {}
  return (
    <section className="checks" aria-label={text.checks} tabIndex={0}>
      <h2>{text.checks}</h2>
      <h3>{text.time}</h3>
      <p className={formal.timeliness.state === 'late' ? 'bad' : ''}>{words.timeliness(formal.timeliness)}</p>
      <h3>{text.documents}</h3>
      <ul>
        {formal.documents.map((document) => (
          <li key={document.kind}>
            <Chip tone={document.state === 'fine' ? 'met' : 'late'}>
              {documentNames[document.kind] ?? document.kind}
            </Chip>{' '}
            <span>{words.document(document)}</span>
          </li>
        ))}
      </ul>
      {data.nominatorKind !== 'citizens' ? null : (
        <>
          <h3>{text.list}</h3>
          {formal.list === undefined ? null : <p>{words.list(formal.list)}</p>}
          <Button
            icon={<ListChecks size={14} aria-hidden />}
            onClick={() => void navigate(`/elections/${election}/nomination/${id}/signatures`)}
          >
            {text.enterList}
          </Button>
        </>
      )}
      {eligibility.doubts.length === 0 ? null : (
        <>
          <h3>{text.doubts}</h3>
          <ul>
            {eligibility.doubts.map((doubt) => (
              <li key={doubt} className="bad">
                {words.doubts[doubt]}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.conditions}</h3>
      <ul>
        {eligibility.conditions.map((check) => (
          <li key={check.condition}>
            <b>{words.conditions[check.condition]}</b>{' '}
            <Chip tone={verdictTones[check.verdict]}>{words.verdicts[check.verdict]}</Chip>
            <div className="hint">{words.evidence(check.evidence)}</div>
            {check.found === undefined ? null : (
              <div className="hint">
                {text.found(`${words.verdicts[check.found.verdict]}, ${words.evidence(check.found.evidence)}`)}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="hint">{text.decideHint}</p>
    </section>
  )
}
