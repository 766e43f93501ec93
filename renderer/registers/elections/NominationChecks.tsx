import { ListChecks } from 'lucide-react'
import { useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { unmetConditions, type ConditionCheck } from '#shared/registers/elections/procedure/eligibility'
import type { CheckedNomination } from '#shared/registers/elections/procedure/overview'
import { erasedDay, type Verdict } from '#shared/registers/elections/procedure/nomination'
import type { StateTone } from '#shared/model/field'
import { textsOf } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { electionTexts, useElectionTexts } from './useElectionTexts'

const verdictTones: Readonly<Record<Verdict, StateTone>> = { met: 'met', notMet: 'late', toClarify: 'soon' }

interface Props {
  readonly election: string
  readonly checked: CheckedNomination
}

/** What the program finds about a nomination: time, documents, list, and each condition with its evidence. */
export function NominationChecks({ election, checked }: Props) {
  const { register } = useTexts()
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.nominations
  const navigate = useNavigate()
  const workspace = useWorkspace()
  const { id, data, formal, eligibility } = checked
  const documentNames = register('nominations').choices['documents.kind'] ?? {}
  const officialNames = textsOf('pl', useCatalogue()).register('nominations').choices['documents.kind'] ?? {}
  const erased = erasedDay(data)
  const unmet = unmetConditions(eligibility).length > 0
  const [ground] = formal.grounds
  // Reasons go into official documents, which are always Polish.
  const write = (fields: Values) =>
    workspace.run({ kind: 'edit', register: 'nominations', record: id, label: data.number }, [
      { record: id, register: 'nominations', fields },
    ])
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
          {erased !== undefined ? null : (
            <Button
              icon={<ListChecks size={14} aria-hidden />}
              onClick={() => void navigate(`/elections/${election}/nomination/${id}/signatures`)}
            >
              {text.enterList}
            </Button>
          )}
        </>
      )}
      {erased === undefined ? null : <p className="notice">{text.erasedHint(formatDay(erased))}</p>}
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
      {ground === undefined || erased !== undefined ? null : (
        <>
          <h3>{text.leftTitle}</h3>
          <p>{words.leftReasons(formal, (kind) => documentNames[kind] ?? kind)}</p>
          {data.leftReasons === '' ? (
            <Button
              size="small"
              onClick={() =>
                void write({
                  leftGround: ground,
                  leftReasons: electionTexts.pl.electionFindings.leftReasons(
                    formal,
                    (kind) => officialNames[kind] ?? kind,
                  ),
                })
              }
            >
              {text.leftPropose}
            </Button>
          ) : null}
        </>
      )}
      {!unmet || erased !== undefined ? null : (
        <>
          <h3>{text.leftUnmet}</h3>
          <p>{words.conditionReasons(eligibility)}</p>
          <p className="hint">{text.leftUnmetHint}</p>
          {data.opinionGround === '' ? (
            <Button
              size="small"
              onClick={() =>
                void write({ opinionGround: electionTexts.pl.electionFindings.conditionReasons(eligibility) })
              }
            >
              {text.leftUnmetPropose}
            </Button>
          ) : null}
        </>
      )}
      {erased === undefined ? <Conditions checks={eligibility.conditions} /> : null}
    </section>
  )
}

function Conditions({ checks }: { readonly checks: readonly ConditionCheck[] }) {
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.nominations
  return (
    <>
      <h3>{text.conditions}</h3>
      <ul>
        {checks.map((check) => (
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
    </>
  )
}
