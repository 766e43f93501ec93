import { ArrowLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { nextNumber } from '#shared/registers/elections/procedure/confirm'
import type { Seats } from '#shared/registers/elections/procedure/contest'
import { contestOfNomination } from '#shared/registers/elections/procedure/election'
import { isStanding } from '#shared/registers/elections/procedure/nomination'
import type { CheckedNomination } from '#shared/registers/elections/procedure/overview'
import { textAt } from '#shared/registers/elections/voting/values'
import type { Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import { newId } from '../../data/commands/commands'
import { PrintPapers } from '../../features/export/PrintPapers'
import { useLetter } from '../../features/export/useLetter'
import { usePapers } from '../../features/export/usePapers'
import { useRecordSources } from '../../features/export/useRecordSources'
import { RecordPane } from '../../features/record/RecordPane'
import { ContestChoice } from './ContestChoice'
import { NominationChecks } from './NominationChecks'
import { RepeatedNumber } from './RepeatedNumber'
import { useElection, type ElectionFacts } from './useElection'
import type { ListQuery } from '../../data/query/queryTypes'
import { useFound } from './useFound'
import './elections.css'
import { useElectionTexts } from './useElectionTexts'

/** One nomination: the form of its card, and beside it what the program finds. */
export function NominationScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '', nomination = '' } = useParams()
  const [search] = useSearchParams()
  // A screen of its own for every nomination: what a new one starts with is decided once.
  return (
    <NominationPage
      key={nomination}
      election={election}
      nomination={nomination}
      isNew={search.has('new')}
      chamber={chamber}
    />
  )
}

interface Props {
  readonly election: string
  readonly nomination: string
  readonly isNew: boolean
  readonly chamber: boolean
}

function NominationPage({ election, nomination, isNew, chamber }: Props) {
  const [search, setSearch] = useSearchParams()
  const drafts = useWorkspaceValue('drafts')
  const workspace = useWorkspace()
  const { userName } = useWorkspaceValue('preferences')
  const { app } = useTexts()
  const { elections } = useElectionTexts()
  const navigate = useNavigate()
  const facts = useElection(election, nomination)
  const definition = useCatalogue().of('nominations')
  const { exportCard, exportPaper } = usePapers(definition)
  const { saveLetter, letterDialog } = useLetter(definition)
  const sourcesOf = useRecordSources(definition)
  const [now] = useState(() => new Date().toISOString())
  const year = now.slice(0, 4)
  const ofYear = useMemo(
    (): ListQuery => ({
      register: 'nominations',
      filters: [{ field: 'number', kind: 'text', text: `/${year}` }],
      sort: [],
    }),
    [year],
  )
  const all = useFound(ofYear)
  const edition = facts?.edition
  const name = edition?.data.name
  const seats = edition?.data.seats ?? []
  const chosen = seats.length === 1 ? seats[0] : seats[Number(search.get('contest') ?? NaN)]
  const numbers = useMemo(() => all?.map(({ values }) => textAt(values, 'number')), [all])
  const stored = facts?.nominations.some(({ id }) => id === nomination) ?? false
  const [initial, setInitial] = useState<Values>()
  if (facts === null) return null
  if (facts === undefined || numbers === undefined) return <p className="nothing">{app.common.loading}</p>
  // Court and pool come from what the courts asked for; a draft has them already.
  const isAsked = isNew && !stored && initial === undefined && !drafts.some(({ id }) => id === nomination)
  if (isAsked && seats.length > 1 && chosen === undefined)
    return (
      <>
        <header className="screen-head">
          <Button
            icon={<ArrowLeft size={16} aria-hidden />}
            onClick={() => void navigate(`/elections/${election}/nominations`)}
          >
            {elections.nominations.back}
          </Button>
          <h1>{name}</h1>
        </header>
        <ContestChoice
          question={elections.nominations.chooseContest}
          seats={seats}
          focus
          onChoose={(at) => setSearch({ new: '', contest: String(at) }, { replace: true })}
        />
      </>
    )
  if (isNew && !stored && initial === undefined)
    setInitial({
      number: nextNumber(numbers, year),
      election: [{ record: election, written: name ?? '' }],
      receivedAt: now,
      receivedBy: userName,
      channel: 'inPerson',
      pool: chosen?.pool ?? 'general',
      ...(chosen === undefined ? {} : { court: chosen.court }),
    })
  const back = `/elections/${election}/nominations`
  const checked = facts.nominations.find(({ id }) => id === nomination)
  const move = async (to: Seats | undefined) => {
    if (to === undefined || checked === undefined) return
    await workspace.run({ kind: 'edit', register: 'nominations', record: nomination, label: checked.data.number }, [
      { record: nomination, register: 'nominations', fields: { court: to.court, pool: to.pool } },
    ])
  }
  return (
    <>
      <header className="screen-head">
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate(back)}>
          {elections.nominations.back}
        </Button>
        <h1>{name}</h1>
        {chamber || !stored ? null : (
          <div className="actions">
            <PrintPapers sources={() => sourcesOf(nomination)} />
          </div>
        )}
      </header>
      {chamber ? null : <RepeatedNumber facts={facts} nomination={nomination} />}
      {chamber || !stored || checked === undefined || !isOutside(facts, checked) ? null : (
        <ContestChoice
          question={elections.nominations.outsideDemand}
          seats={seats}
          onChoose={(at) => void move(seats[at])}
        />
      )}
      <div className="nomination">
        {letterDialog}
        <RecordPane
          definition={definition}
          record={nomination}
          initial={stored ? undefined : initial}
          chamber={chamber}
          focus={isNew ? 1 : 0}
          focusField={undefined}
          check={undefined}
          onLetter={(letter) => saveLetter(letter, nomination)}
          onSaved={(record, _, next) =>
            void navigate(
              next
                ? `/elections/${election}/nomination/${newId()}?new${search.has('contest') ? `&contest=${search.get('contest') ?? ''}` : ''}`
                : `/elections/${election}/nomination/${record}`,
              { replace: true },
            )
          }
          onOpen={(address) => void navigate(recordPath(address))}
          onClose={() => void navigate(back)}
          onTrash={() =>
            void workspace
              .run({ kind: 'trash', register: 'nominations', count: 1, record: nomination }, [
                { record: nomination, register: 'nominations', presence: 'trashed' },
              ])
              .then(() => navigate(back))
          }
          onCard={() => void exportCard(nomination)}
          onPaper={(paper, value) => void exportPaper(paper, value)}
        />
        {chamber || checked === undefined ? null : <NominationChecks election={election} checked={checked} />}
      </div>
    </>
  )
}

/** Whether a nomination that stands is for what no court asked for. */
function isOutside({ edition }: ElectionFacts, { data }: CheckedNomination): boolean {
  return edition.data.seats.length > 0 && isStanding(data) && contestOfNomination(edition.data, data) === undefined
}
