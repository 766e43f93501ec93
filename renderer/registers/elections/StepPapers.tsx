import { FileText } from 'lucide-react'
import { formatDay } from '#shared/core/calendar/days'
import type { StepId } from '#shared/registers/elections/procedure/steps'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { LetterDayDialog } from '../../features/export/LetterDayDialog'
import { PrintPapers } from '../../features/export/PrintPapers'
import type { ElectionFacts } from './useElection'
import { NotYet } from './NotYet'
import { useElectionPapers } from './useElectionPapers'
import { useElectionTexts } from './useElectionTexts'

/** The papers that belong to a step, each saved as a Word file. */
export function StepPapers({ step, facts }: { readonly step: StepId; readonly facts: ElectionFacts }) {
  const { elections } = useElectionTexts()
  const text = elections.documents
  const {
    papers: all,
    lost: allLost,
    early: allEarly,
    save,
    source,
    asked,
    saveDated,
    dropAsked,
  } = useElectionPapers(facts)
  const { app, register } = useTexts()
  const today = useWorkspaceValue('today')
  const papers = all.filter((paper) => paper.step === step)
  const lost = allLost.filter((paper) => paper.step === step)
  const lostOn = lost
    .map(({ erasedOn }) => erasedOn)
    .toSorted()
    .at(-1)
  const lostKinds = [...new Set(lost.map(({ kind }) => kind))].map((kind) =>
    text.lostMany(text.kinds[kind], lost.filter((paper) => paper.kind === kind).length),
  )
  const early = allEarly.filter((paper) => paper.step === step && !paper.kind.endsWith('Public'))
  if (papers.length === 0 && lostOn === undefined && early.length === 0) return null
  return (
    <section aria-labelledby="step-papers">
      {asked === undefined ? null : (
        <LetterDayDialog
          title={text.kinds[asked.paper.kind]}
          proposed={today}
          keepLabel={app.exporting.keepDay(
            fieldLabel(
              register(asked.letterDay.nomination === undefined ? 'elections' : 'nominations'),
              asked.letterDay.field,
            ),
          )}
          onDay={(day, keeps) => void saveDated(asked, day, keeps)}
          onClose={dropAsked}
        />
      )}
      <h3 id="step-papers">{text.title}</h3>
      <div className="pane-row">
        <PrintPapers size="small" disabled={papers.length === 0} sources={() => Promise.resolve(papers.map(source))} />
        {papers.map((paper) => (
          <Button
            key={`${paper.kind} ${paper.about}`}
            size="small"
            icon={<FileText size={14} aria-hidden />}
            onClick={() => void save(paper)}
          >
            {paper.about === '' ? text.kinds[paper.kind] : `${text.kinds[paper.kind]}: ${paper.about}`}
          </Button>
        ))}
      </div>
      <NotYet
        papers={early.map(({ kind, about, lack }) => ({
          paper: about === '' ? text.kinds[kind] : `${text.kinds[kind]}: ${about}`,
          why: text.lacks[lack],
        }))}
      />
      {lostOn === undefined ? null : <p className="hint">{text.lost(lostKinds.join(', '), formatDay(lostOn))}</p>}
    </section>
  )
}
