import { FileText, FolderDown } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { earlyPapers, estatePapers } from '#shared/registers/elections/estates/papers/catalogue'
import { estatePaperKinds } from '#shared/registers/elections/estates/papers/kinds'
import { pendings } from '#shared/registers/elections/estates/procedure/pending'
import { readUnitElection } from '#shared/registers/elections/estates/procedure/read'
import { councilGenitive } from '#shared/registers/elections/estates/papers/print'
import { useTexts, useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import type { ListQuery } from '../../../data/query/queryTypes'
import { PrintPapers } from '../../../features/export/PrintPapers'
import { NotYet } from '../NotYet'
import { useFound } from '../useFound'
import { useCity, type City } from './useCity'
import { useEstatePapers } from './useEstatePapers'
import { useEstateTexts } from './useEstateTexts'

/** More papers of one kind fold. */
const few = 8

const allUnits: ListQuery = { register: 'units', filters: [], sort: [] }

/** Every paper the election allows now, each as a Word file, or all of them into a folder. */
export function PapersPart({ city }: { readonly city: City }) {
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const { app } = useTexts()
  const { words } = useEstateTexts()
  const text = words.papers
  const units = useFound(allUnits)
  const { previous: before } = city.election
  const previous = useCity(before ?? earlier(city) ?? '')
  const papers = useMemo(
    () =>
      estatePapers({
        office,
        today,
        city,
        councils: new Map((units ?? []).map(({ id, values }) => [id, councilGenitive(values)] as const)),
        previous: previous ?? undefined,
      }),
    [office, today, city, units, previous],
  )
  const { save, saveAll, source, stop, progress } = useEstatePapers({ id: city.record.id, name: city.election.name })
  if (units === undefined) return null
  const early = earlyPapers(city)
  const ballots = papers.filter(({ kind }) => kind === 'ballot')
  return (
    <>
      <div className="pane-row">
        {progress === undefined ? (
          <>
            <PrintPapers disabled={papers.length === 0} sources={() => Promise.resolve(papers.map(source))} />
            <Button icon={<FolderDown size={16} aria-hidden />} onClick={() => void saveAll(papers)}>
              {text.all}
            </Button>
            {ballots.length === 0 ? null : (
              <Button icon={<FolderDown size={16} aria-hidden />} onClick={() => void saveAll(ballots)}>
                {text.ballots}
              </Button>
            )}
          </>
        ) : (
          <>
            <span role="status">{text.progress(progress.done, progress.of)}</span>
            <Button onClick={stop}>{app.common.cancel}</Button>
          </>
        )}
      </div>
      {estatePaperKinds.map((kind) => {
        const some = papers.filter((paper) => paper.kind === kind)
        if (some.length === 0) return null
        const buttons = (
          <div className="pane-row">
            {some.map((paper) => (
              <Button
                key={paper.about}
                size="small"
                icon={<FileText size={14} aria-hidden />}
                onClick={() => void save(paper)}
              >
                {paper.about === '' ? text.kinds[kind] : paper.about}
              </Button>
            ))}
          </div>
        )
        // A city of thirty councils has hundreds of papers: those of one kind fold, and are saved together.
        return some.length > few ? (
          <details key={kind} className="estate-papers">
            <summary>{text.many(text.kinds[kind], some.length)}</summary>
            <div className="pane-row">
              <Button
                size="small"
                icon={<FolderDown size={14} aria-hidden />}
                disabled={progress !== undefined}
                onClick={() => void saveAll(some)}
              >
                {text.allOfKind}
              </Button>
            </div>
            {buttons}
          </details>
        ) : (
          <Fragment key={kind}>
            <h3>{text.kinds[kind]}</h3>
            {buttons}
          </Fragment>
        )
      })}
      <NotYet
        papers={pendings.flatMap((because) => {
          const some = early.filter((paper) => paper.because === because)
          return some.length === 0
            ? []
            : [
                {
                  paper: `${text.kinds.ballot}: ${some.map(({ about }) => about).join(', ')}`,
                  why: words.pendingReasons[because],
                },
              ]
        })}
      />
    </>
  )
}

/** The general election before this one, by its day. */
function earlier({ elections, election, id }: City): string | undefined {
  const { day } = election
  if (day === undefined) return undefined
  return elections
    .map((record) => ({ id: record.id, data: readUnitElection(record.values) }))
    .filter(({ id: other, data }) => other !== id && data.kind === 'general' && (data.day ?? day) < day)
    .toSorted((a, b) => (b.data.day ?? '').localeCompare(a.data.day ?? ''))[0]?.id
}
