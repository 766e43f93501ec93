import { FileText } from 'lucide-react'
import { electionPapers, type ElectionPaper } from '#shared/documents/elections/catalogue'
import { documentModelSchema } from '#shared/documents/model'
import type { StepId } from '#shared/elections/steps'
import { textAt } from '#shared/elections/values'
import { textsOf } from '#shared/text/texts'
import { useTexts, useWorkspace } from '../../app/context'
import { Button } from '../../components/Button'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import type { ElectionFacts } from './useElection'
import { useRecords } from './useRecords'

/** The papers that belong to a step, each saved as a Word file. */
export function StepPapers({ step, facts }: { readonly step: StepId; readonly facts: ElectionFacts }) {
  const workspace = useWorkspace()
  const { elections } = useTexts()
  const say = useExportMessage()
  const records = useRecords('elections')
  const text = elections.documents
  const { office, today } = workspace.snapshot()
  const papers = electionPapers({
    office,
    settings: facts.settings,
    today,
    caseSign: textAt(records?.find(({ id }) => id === facts.edition.id)?.values ?? {}, 'caseSign'),
    election: facts.edition.data,
    nominations: facts.nominations.map(({ data }) => data),
    ballots: facts.ballots.map(({ data }) => data),
  }).filter((paper) => paper.step === step)
  if (papers.length === 0) return null
  const save = async ({ kind, about, build }: ElectionPaper) => {
    // Official documents are always Polish, and so are their names.
    const name = textsOf('pl').elections.documents.kinds[kind].toLowerCase()
    say(
      await exportFile(
        workspace.host,
        {
          format: 'docx',
          suggestedName: `${name}${about === '' ? '' : `-${about}`}`.slice(0, 110),
          document: documentModelSchema.parse(build()),
        },
        () => undefined,
        new AbortController().signal,
      ),
    )
  }
  return (
    <section aria-labelledby="step-papers">
      <h3 id="step-papers">{text.title}</h3>
      <div className="pane-row">
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
    </section>
  )
}
