import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import {
  countRows,
  nameRows,
  readBallot,
  type Ballot,
  type Count,
  type Entry,
} from '#shared/registers/elections/procedure/ballot'
import { withStanding } from '#shared/registers/elections/procedure/ballotChanges'
import { ballots as definition } from '#shared/registers/elections/ballots/definition'
import { useTexts } from '../../data/context'
import { formKeys, useSaveKey } from '../../components/keys'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { AllChangedMeanwhile } from '../../features/record/ChangedMeanwhile'
import { useRecordForm } from '../../features/record/useRecordForm'
import { BallotNotices } from './BallotNotices'
import { CountEntry } from './CountEntry'
import { CountResult } from './CountResult'
import { ProjectedResult } from './ProjectedResult'
import { useElection } from './useElection'
import { useElectionTexts } from './useElectionTexts'
import './elections.css'

const tabs = ['first', 'second', 'compare'] as const

/** One round of voting: two independent entries of its count, their comparison, and the result. */
export function BallotScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '', ballot = '' } = useParams()
  return <BallotPage key={ballot} election={election} id={ballot} chamber={chamber} />
}

interface Props {
  readonly election: string
  readonly id: string
  readonly chamber: boolean
}

function BallotPage({ election, id, chamber }: Props) {
  const { app, register } = useTexts()
  const { elections } = useElectionTexts()
  const text = elections.ballots
  const navigate = useNavigate()
  const facts = useElection(election)
  const form = useRecordForm(definition, id, undefined)
  const [tab, setTab] = useState<(typeof tabs)[number]>('first')
  const { save } = form
  useSaveKey(save)
  if (!form.ready || facts === undefined) return <p className="nothing">{app.common.loading}</p>
  if (facts === null || form.view === undefined) return null
  const ballot = withStanding(readBallot(form.values), facts.nominations)
  const pool = register('ballots').choices['pool']?.[ballot.pool] ?? ballot.pool
  const setCount = (entry: Entry, count: Count) => {
    const rows = countRows(count, ballot.names)
    form.set(entry, rows.length === 0 ? undefined : rows)
  }
  return (
    <>
      <header className="screen-head">
        <Button
          icon={<ArrowLeft size={16} aria-hidden />}
          onClick={() => void navigate(`/elections/${election}/ballots`)}
        >
          {text.back}
        </Button>
        <h1>{text.title(ballot.court, pool)}</h1>
        <Chip tone="info">{headWords(ballot, text)}</Chip>
        {form.isChanged && !chamber ? <Chip tone="soon">{app.pane.unsaved}</Chip> : null}
        {chamber ? null : (
          <div className="actions">
            <Button look="primary" keys={formKeys.save} disabled={!form.isChanged} onClick={() => void save()}>
              {text.save}
            </Button>
          </div>
        )}
      </header>
      <div className="ballot">
        {chamber ? (
          <ProjectedResult ballot={ballot} settings={facts.settings} />
        ) : (
          <>
            <BallotNotices facts={facts} ballot={{ id, data: ballot }} />
            <AllChangedMeanwhile definition={definition} meanwhile={form.meanwhile} onDecide={form.decide} />
            <div className="tabs" role="tablist" aria-label={text.entries}>
              {tabs.map((name) => (
                <button
                  key={name}
                  type="button"
                  role="tab"
                  id={`tab-${name}`}
                  aria-selected={tab === name}
                  aria-controls="count-panel"
                  tabIndex={tab === name ? 0 : -1}
                  onClick={() => setTab(name)}
                  onKeyDown={(event) => {
                    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
                    const next = tabs[tabs.indexOf(name) + step]
                    if (step === 0 || next === undefined) return
                    setTab(next)
                    document.getElementById(`tab-${next}`)?.focus()
                  }}
                >
                  {text[name]}
                </button>
              ))}
            </div>
            <div id="count-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {tab === 'compare' ? (
                <CountResult
                  facts={facts}
                  ballot={{ id, data: ballot }}
                  unsaved={form.isChanged}
                  onSave={save}
                  onNames={(change) => form.set('names', nameRows({ ...ballot, ...change }))}
                />
              ) : (
                <CountEntry
                  key={tab}
                  ballot={ballot}
                  entry={tab}
                  onCount={(count) => setCount(tab, count)}
                  onAttendance={(field, value) => form.set(field, value)}
                />
              )}
            </div>
            <p className="hint">{text.secrecy}</p>
          </>
        )}
      </div>
    </>
  )
}

function headWords(ballot: Ballot, text: ReturnType<typeof useElectionTexts>['elections']['ballots']): string {
  return [
    text.seats(ballot.seats),
    text.names(ballot.names.length),
    ...(ballot.round > 1 ? [text.round(ballot.round)] : []),
    ...(ballot.form === 'limited' ? [text.atMost(ballot.seats)] : []),
  ].join(' · ')
}
