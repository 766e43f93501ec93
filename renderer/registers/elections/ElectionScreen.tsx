import { Check, FolderDown } from 'lucide-react'
import { useState } from 'react'
import { Link, NavLink, useParams } from 'react-router'
import { stepIds, type Lack, type Step, type StepId } from '#shared/registers/elections/procedure/steps'
import type { ElectionsText } from '#shared/registers/elections/words/elections.pl'
import { letterDaysOf } from '#shared/registers/elections/papers/catalogue'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { LetterDayDialog } from '../../features/export/LetterDayDialog'
import { BallotsStep } from './BallotsStep'
import { CalendarTable } from './CalendarTable'
import { CandidateNotice } from './CandidateNotice'
import { LabourStep } from './LabourStep'
import { NominationsStep } from './NominationsStep'
import { PapersStep } from './PapersStep'
import { SectionForm } from './SectionForm'
import { StepPapers } from './StepPapers'
import { useElection, type ElectionFacts } from './useElection'
import { useElectionPapers } from './useElectionPapers'
import './elections.css'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly chamber: boolean
}

/** Fields of the edition each step asks for. */
const stepFields: Readonly<Record<StepId, readonly string[]>> = {
  demand: ['name', 'kind', 'termFrom', 'termTo', 'seats', 'labour', 'caseSign'],
  call: ['announcedOn', 'nominationsUntil', 'nominationsEnd', 'electionEnd', 'electionOn'],
  nominations: [],
  opinion: [
    'policeResolutionOn',
    'policeResolution',
    'policeAskedOn',
    'teamOn',
    'teamResolution',
    'team',
    'meetings',
    'opinionOn',
  ],
  ballots: ['electionOn', 'session', 'statutory', 'tellers'],
  resolution: ['acts', 'adoption', 'resolution', 'session', 'electionOn', 'seats'],
  labour: ['labourOn', 'labourResolution'],
  handover: ['sentToCourtsOn', 'lettersOn'],
  papers: ['commissionOn', 'commissionResolution', 'commission', 'destroyedOn'],
}

/** One edition: its steps with what they lack, and the part that belongs to the chosen step. */
export function ElectionScreen({ chamber }: Props) {
  const { election: id = '', step: named } = useParams()
  const facts = useElection(id)
  const { app } = useTexts()
  const { elections: text } = useElectionTexts()
  if (facts === undefined) return <p className="nothing">{app.common.loading}</p>
  if (facts === null)
    return (
      <p className="nothing">
        <Link to="/elections">{text.ballots.back}</Link>
      </p>
    )
  const { edition, steps } = facts
  const current = steps.find(({ state }) => state === 'current') ?? steps.at(-1)
  const chosen = stepIds.find((step) => step === named) ?? current?.id ?? 'demand'
  const { data } = edition
  return (
    <>
      <header className="screen-head">
        <h1>{data.name}</h1>
        <span className="count">{text.nominations.count(facts.nominations.length)}</span>
        {chamber ? null : <AllPapers facts={facts} />}
      </header>
      <div className="election">
        <nav className="step-rail" aria-label={text.steps.label}>
          <ol>
            {steps.map((step, index) => (
              <li key={step.id}>
                <NavLink
                  to={`/elections/${id}/${step.id}`}
                  className={step.id === chosen ? 'chosen' : ''}
                  aria-current={step.id === chosen ? 'step' : undefined}
                >
                  <span className={`mark ${step.state}`} aria-hidden>
                    {step.state === 'done' ? <Check size={13} /> : index + 1}
                  </span>
                  <span>
                    <b>{text.steps[step.id]}</b>
                    <span className="visually-hidden">{` (${text.steps[step.state]})`}</span>
                    {chamber ? null : <Lacks step={step} text={text} />}
                  </span>
                </NavLink>
              </li>
            ))}
          </ol>
        </nav>
        <section className="step-body" aria-label={text.steps[chosen]}>
          <h2>{text.steps[chosen]}</h2>
          <StepBody key={chosen} step={chosen} facts={facts} chamber={chamber} />
          {chamber ? null : <StepPapers step={chosen} facts={facts} />}
        </section>
      </div>
    </>
  )
}

/** Saves every paper there can be now, into a folder by steps. */
function AllPapers({ facts }: { readonly facts: ElectionFacts }) {
  const { elections } = useElectionTexts()
  const { app } = useTexts()
  const { papers, saveAll, stop, progress } = useElectionPapers(facts)
  const today = useWorkspaceValue('today')
  const [asking, setAsking] = useState(false)
  const hasLetters = letterDaysOf(papers).length > 0
  return (
    <div className="actions">
      <Button
        icon={<FolderDown size={16} aria-hidden />}
        disabled={progress !== undefined}
        onClick={() => (hasLetters ? setAsking(true) : void saveAll())}
      >
        {elections.documents.all}
      </Button>
      {asking ? (
        <LetterDayDialog
          title={elections.documents.all}
          proposed={today}
          keepLabel={elections.documents.keepDays}
          action={elections.documents.chooseFolder}
          keepsByDefault={false}
          onDay={(day, keeps) => void saveAll(day, keeps)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {progress === undefined ? null : (
        <Dialog
          question
          title={elections.documents.all}
          onClose={stop}
          footer={<Button onClick={stop}>{app.common.cancel}</Button>}
        >
          <p role="status">{elections.documents.progress(progress.done, progress.of)}</p>
          <progress value={progress.done} max={progress.of} aria-label={elections.documents.all} />
        </Dialog>
      )}
    </div>
  )
}

function Lacks({ step, text }: { readonly step: Step; readonly text: ElectionsText }) {
  return (
    <>
      {step.lacks.map((lack) => (
        <small key={lack.code}>{lackWords(lack, text)}</small>
      ))}
    </>
  )
}

function lackWords(lack: Lack, { lacks }: ElectionsText): string {
  return 'count' in lack ? lacks[lack.code](lack.count) : lacks[lack.code]
}

interface BodyProps extends Props {
  readonly step: StepId
  readonly facts: ElectionFacts
}

function StepBody({ step, facts, chamber }: BodyProps) {
  const catalogue = useCatalogue()
  const form =
    stepFields[step].length === 0 ? null : (
      <SectionForm
        definition={catalogue.of('elections')}
        record={facts.edition.id}
        fields={stepFields[step]}
        chamber={chamber}
        clocks={step === 'call'}
      />
    )
  switch (step) {
    case 'call':
      return (
        <>
          <CalendarTable election={facts.edition.data} />
          {form}
        </>
      )
    case 'nominations':
      return (
        <>
          {chamber ? null : <CandidateNotice facts={facts} about="outside" />}
          <NominationsStep facts={facts} chamber={chamber} />
        </>
      )
    case 'opinion':
      return (
        <>
          {chamber ? null : <CandidateNotice facts={facts} about="unmet" />}
          {form}
          <NominationsStep facts={facts} chamber={chamber} standingOnly />
        </>
      )
    case 'ballots':
      return (
        <>
          {chamber ? null : <CandidateNotice facts={facts} about="unmet" />}
          {chamber ? null : <CandidateNotice facts={facts} about="outside" />}
          <BallotsStep facts={facts} chamber={chamber} />
          {form}
        </>
      )
    case 'labour':
      return (
        <>
          <LabourStep facts={facts} chamber={chamber} />
          {form}
        </>
      )
    case 'papers':
      return (
        <>
          <PapersStep facts={facts} chamber={chamber} />
          {form}
        </>
      )
    default:
      return form
  }
}
