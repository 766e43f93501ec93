import { ArrowLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { nextNumber } from '#shared/registers/elections/procedure/confirm'
import { textAt } from '#shared/registers/elections/procedure/values'
import { nominations as definition } from '#shared/registers/elections/nominations/definition'
import type { Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../app/recordAddress'
import { Button } from '../../components/Button'
import { newId } from '../../data/commands/commands'
import { usePapers } from '../../features/export/usePapers'
import { RecordPane } from '../../features/record/RecordPane'
import { NominationChecks } from './NominationChecks'
import { RepeatedNumber } from './RepeatedNumber'
import { useElection } from './useElection'
import { useRecords } from './useRecords'
import './elections.css'

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
  const workspace = useWorkspace()
  const { userName } = useWorkspaceValue('preferences')
  const { app, elections } = useTexts()
  const navigate = useNavigate()
  const facts = useElection(election, nomination)
  const all = useRecords('nominations')
  const { exportCard, exportPaper, exportLetter } = usePapers(definition)
  const [now] = useState(() => new Date().toISOString())
  const edition = facts?.edition
  const name = edition?.data.name
  const only = edition?.data.seats.length === 1 ? edition.data.seats[0] : undefined
  const numbers = useMemo(() => all?.map(({ values }) => textAt(values, 'number')), [all])
  const stored = all?.some(({ id }) => id === nomination) ?? false
  const [initial, setInitial] = useState<Values>()
  if (facts === null) return null
  if (facts === undefined || numbers === undefined) return <p className="nothing">{app.common.loading}</p>
  if (isNew && !stored && initial === undefined)
    setInitial({
      number: nextNumber(numbers, now.slice(0, 4)),
      election: [{ record: election, written: name ?? '' }],
      receivedAt: now,
      receivedBy: userName,
      channel: 'inPerson',
      pool: only?.pool ?? 'general',
      ...(only === undefined ? {} : { court: only.court }),
    })
  const back = `/elections/${election}/nominations`
  const checked = facts.nominations.find(({ id }) => id === nomination)
  return (
    <>
      <header className="screen-head">
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate(back)}>
          {elections.nominations.back}
        </Button>
        <h1>{name}</h1>
      </header>
      {chamber ? null : <RepeatedNumber facts={facts} nomination={nomination} />}
      <div className="nomination">
        <RecordPane
          definition={definition}
          record={nomination}
          initial={stored ? undefined : initial}
          chamber={chamber}
          focus={isNew ? 1 : 0}
          focusField={undefined}
          check={undefined}
          onLetter={(letter) => void exportLetter(letter, nomination)}
          onSaved={(record, _, next) =>
            void navigate(
              next ? `/elections/${election}/nomination/${newId()}?new` : `/elections/${election}/nomination/${record}`,
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
