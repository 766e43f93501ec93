import { FileText } from 'lucide-react'
import type { StepId } from '#shared/elections/steps'
import { useTexts } from '../../app/context'
import { Button } from '../../components/Button'
import type { ElectionFacts } from './useElection'
import { useElectionPapers } from './useElectionPapers'

/** The papers that belong to a step, each saved as a Word file. */
export function StepPapers({ step, facts }: { readonly step: StepId; readonly facts: ElectionFacts }) {
  const { elections } = useTexts()
  const text = elections.documents
  const { papers: all, save } = useElectionPapers(facts)
  const papers = all.filter((paper) => paper.step === step)
  if (papers.length === 0) return null
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
