import type { TemplatePlace } from '#shared/engine/templates/inspection'
import type { TemplateProblem } from '#shared/engine/templates/check'
import type { TemplatesText } from '#shared/text/templates.pl'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { TakenTemplate } from './takeTemplate'

interface Props {
  readonly name: string
  readonly taken: Extract<TakenTemplate, { readonly kind: 'refused' | 'read' }>
  /** Names of the built-in paper it prints no more. */
  readonly missing: readonly string[]
  readonly onUse: () => void
  readonly onClose: () => void
}

/** Where in the template something stands, in words. */
function placeInWords(text: TemplatesText, { part, paragraph, table, textBox }: TemplatePlace): string {
  return [
    text.places[part],
    ...(textBox === true ? [text.textBox] : []),
    table === undefined ? text.paragraph(paragraph) : text.cell(table.table, table.row, table.cell),
  ].join(', ')
}

/** What the check of a picked file found: why it is refused, what is to be mended and where, or that it may be used. */
export function CheckDialog({ name, taken, missing, onUse, onClose }: Props) {
  const { app, templates: text } = useTexts()
  const close = <Button onClick={onClose}>{app.common.close}</Button>
  if (taken.kind === 'refused') {
    const { refused, detail } = taken.inspection
    return (
      <Dialog title={text.refusedTitle} onClose={onClose} footer={close}>
        <p>{text.refusals[refused](detail)}</p>
        <p className="hint">{text.refusedKept}</p>
      </Dialog>
    )
  }
  const { problems } = taken.checked
  if (problems.length > 0)
    return (
      <Dialog wide title={text.faultsTitle(app.plural(problems.length, text.faults))} onClose={onClose} footer={close}>
        <ul className="template-faults">
          {problems.map((problem, index) => (
            <li key={index}>
              <strong>{placeInWords(text, problem.place)}</strong>
              {': '}
              {problemInWords(text, problem)}
            </li>
          ))}
        </ul>
        <p className="hint">{text.refusedKept}</p>
      </Dialog>
    )
  return (
    <Dialog
      question
      title={text.checkedTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" autoFocus onClick={onUse}>
            {text.use}
          </Button>
        </>
      }
    >
      <p>{name}</p>
      <p>{missing.length === 0 ? text.nothingMissing : text.missing(missing.join(', '))}</p>
    </Dialog>
  )
}

function problemInWords(text: TemplatesText, { kind, text: said, near = '' }: TemplateProblem): string {
  return text.problems[kind](said, near)
}
