import { useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { useToast } from '../../components/toasts'
import { DrawnPages } from './DrawnPages'
import { FoundTable } from './FoundTable'
import type { FileFound } from './fileFound'
import type { PublicationState } from './usePublication'
import type { FileDecision } from './writePublication'

type State = Pick<PublicationState, 'decisions' | 'decide'> & PublicationState['files']

interface Props extends State {
  readonly files: readonly FileFound[]
}

/** The attached files that could be published, with what was found in them and what becomes of each. */
export function FoundFiles({ files, decisions, fileDecisions, decide, decideFiles, draw, drawnOf }: Props) {
  const workspace = useWorkspace()
  const { app, publication: text } = useTexts()
  const toast = useToast()
  const open = async ({ file: { sha256, name } }: FileFound) => {
    const answer = await workspace.host['attachment.open']({ sha256, name })
    if (!answer.ok) toast({ look: 'problem', text: app.failures[answer.error.code](answer.error.name ?? '') })
  }
  return (
    <section className="found-files">
      <h3>{text.filesTitle}</h3>
      <Button
        size="small"
        onClick={() =>
          decideFiles(
            files.map(({ id }) => id),
            'none',
          )
        }
      >
        {text.noneOfFiles}
      </Button>
      <ul className="found" aria-label={text.filesTitle}>
        {files.map((file) => {
          const decision = fileDecisions.get(file.id)
          return (
            <li key={file.id} className={decision === undefined && !file.runs ? 'waits' : undefined}>
              <div>
                <p className="what">
                  <b>{file.file.name}</b> · {file.entry}{' '}
                  <Button
                    size="small"
                    aria-label={`${text.file.open}: ${file.file.name}`}
                    onClick={() => void open(file)}
                  >
                    {text.file.open}
                  </Button>
                </p>
                <p>{saysOf(file, text)}</p>
                {(decision !== 'text' && decision !== 'pages') || file.found.length === 0 ? null : (
                  <FoundTable
                    label={file.file.name}
                    found={file.found}
                    decisions={decisions}
                    nameOf={() => file.file.name}
                    onDecide={decide}
                  />
                )}
                {decision === 'pages' ? <DrawnPages file={file} draw={draw} drawnOf={drawnOf} /> : null}
              </div>
              {file.runs ? null : (
                <fieldset className="decision">
                  <legend className="visually-hidden">{text.decide(file.file.name)}</legend>
                  {choicesFor(file).map((choice) => (
                    <label key={choice} className="checkbox">
                      <input
                        type="radio"
                        name={`file-${file.id}`}
                        checked={decision === choice}
                        onChange={() => decideFiles([file.id], choice)}
                      />
                      {text.file[choice]}
                    </label>
                  ))}
                </fieldset>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function choicesFor({ text, cut, isDrawable, found }: FileFound): readonly FileDecision[] {
  if (text.trim() === '' || cut) return ['none', 'whole']
  return isDrawable && found.length > 0 ? ['none', 'whole', 'pages', 'text'] : ['none', 'whole', 'text']
}

function saysOf(
  { runs, text: content, cut, found }: FileFound,
  text: ReturnType<typeof useTexts>['publication'],
): string {
  if (runs) return text.file.runs
  const said = found.length > 0 ? text.file.found(found.length) : content.trim() === '' ? '' : text.file.clean
  const warning = content.trim() === '' ? text.file.scan : cut ? text.file.cut : ''
  return [said, warning].filter((part) => part !== '').join(' ')
}
