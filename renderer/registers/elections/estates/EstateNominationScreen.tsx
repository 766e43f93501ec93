import { ArrowLeft, ListChecks } from 'lucide-react'
import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspace } from '../../../data/context'
import { recordPath } from '../../../components/recordAddress'
import { Button } from '../../../components/Button'
import { newId } from '../../../data/commands/commands'
import { PrintPapers } from '../../../features/export/PrintPapers'
import { usePapers } from '../../../features/export/usePapers'
import { useRecordSources } from '../../../features/export/useRecordSources'
import { RecordPane } from '../../../features/record/RecordPane'
import { useCity, type City } from './useCity'
import { useEstateTexts } from './useEstateTexts'
import '../elections.css'
import './estates.css'

/** One nomination to an estate council: its form; a new one begins with its council, the next number and the hour it came. */
export function EstateNominationScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '', nomination = '' } = useParams()
  const { app } = useTexts()
  const city = useCity(election)
  if (city === undefined) return <p className="nothing">{app.common.loading}</p>
  return city === null ? null : (
    <NominationPage key={nomination} city={city} nomination={nomination} chamber={chamber} />
  )
}

interface Props {
  readonly city: City
  readonly nomination: string
  readonly chamber: boolean
}

/** The number after the highest there is, by the year of the vote: 12/2025. */
function nextNumber(city: City): string {
  const highest = Math.max(0, ...city.nominations.flatMap(({ data }) => Number(data.number.split('/')[0]) || []))
  return `${highest + 1}/${city.election.day?.slice(0, 4) ?? ''}`.replace(/\/$/u, '')
}

function NominationPage({ city, nomination, chamber }: Props) {
  const [search] = useSearchParams()
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { words } = useEstateTexts()
  const definition = useCatalogue().of('unitNominations')
  const { exportCard, exportPaper } = usePapers(definition)
  const sourcesOf = useRecordSources(definition)
  const stored = city.nominationRecords.some(({ id }) => id === nomination)
  const contest = city.contests.find(({ id }) => id === search.get('contest'))
  // What a new one starts with is decided once, the hour it came above all.
  const [initial] = useState<Values>(() => ({
    number: nextNumber(city),
    election: [{ record: city.id, written: city.election.name }],
    ...(contest === undefined ? {} : { contest: [{ record: contest.id, written: contest.name }] }),
    receivedAt: new Date().toISOString(),
    channel: 'inPerson',
    cureDays: city.election.rules.cureDays,
  }))
  const back = `/estates/${city.id}/candidates`
  const again = contest === undefined ? '' : `?contest=${contest.id}`
  return (
    <>
      <header className="screen-head">
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate(back)}>
          {words.parts.candidates}
        </Button>
        <h1>{city.election.name}</h1>
        {stored && !chamber ? (
          <div className="actions">
            <PrintPapers sources={() => sourcesOf(nomination)} />
            <Button
              icon={<ListChecks size={16} aria-hidden />}
              onClick={() => void navigate(`/estates/nomination/${nomination}`)}
            >
              {words.candidates.support}
            </Button>
          </div>
        ) : null}
      </header>
      <div className="estate-nomination">
        <RecordPane
          definition={definition}
          record={nomination}
          initial={stored ? undefined : initial}
          chamber={chamber}
          focus={stored ? 0 : 1}
          focusField={stored ? undefined : 'surname'}
          check={undefined}
          onLetter={() => undefined}
          onSaved={(_, __, next) => void navigate(next ? `/estates/${city.id}/nomination/${newId()}${again}` : back)}
          onOpen={(address) => void navigate(recordPath(address))}
          onClose={() => void navigate(back)}
          onTrash={() =>
            void workspace
              .run({ kind: 'trash', register: 'unitNominations', count: 1, record: nomination }, [
                { record: nomination, register: 'unitNominations', presence: 'trashed' },
              ])
              .then(() => navigate(back))
          }
          onCard={() => void exportCard(nomination)}
          onPaper={(paper, value) => void exportPaper(paper, value)}
        />
      </div>
    </>
  )
}
