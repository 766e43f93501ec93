import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly papers: readonly { readonly paper: string; readonly why: string }[]
}

/** Papers that would state what is not so yet, each with what it waits for. */
export function NotYet({ papers }: Props) {
  const { elections } = useElectionTexts()
  const text = elections.documents
  return papers.length === 0 ? null : (
    <div className="hint">
      {text.notYet}
      <ul>
        {papers.map(({ paper, why }) => (
          <li key={paper}>{text.notYetOf(paper, why)}</li>
        ))}
      </ul>
    </div>
  )
}
