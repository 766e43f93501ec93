import { FileDown, FileUp, Plus } from 'lucide-react'
import { useState } from 'react'
import { formatInstant } from '#shared/core/calendar/days'
import { noLongerPrinted } from '#shared/engine/templates/check'
import {
  type BuiltInPaper,
  builtInPapers,
  deskPapers,
  deskPlace,
  type OfficeTemplate,
  ownPaper,
} from '#shared/engine/templates/paperList'
import { parseTag } from '#shared/engine/templates/tag'
import { type Texts, textsOf } from '#shared/text/texts'
import { newId } from '../../data/commands/commands'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { useToast } from '../../components/toasts'
import { CasesSection } from './CasesSection'
import { CheckDialog } from './CheckDialog'
import { JournalSection } from './JournalSection'
import { NewPaperDialog } from './NewPaperDialog'
import { type TakenTemplate, takeTemplate, adoptTemplate, dropTemplate } from './takeTemplate'
import { useTemplateFiles } from './useTemplateFiles'
import { newest, ownPapersOf, useOfficeTemplates } from './useOfficeTemplates'
import './templates.css'

/** A paper a template is loaded for: one of the program's, or a new one of the office. */
interface Wanted {
  readonly name: string
  readonly paper: string
  readonly builtIn: BuiltInPaper | undefined
  readonly before: OfficeTemplate | undefined
}

interface Checked extends Wanted {
  readonly taken: Extract<TakenTemplate, { readonly kind: 'refused' | 'read' }>
  readonly missing: readonly string[]
}

/** The papers of each register and what they are made by; templates are saved, loaded, looked at and given up here. */
export function TemplatesScreen() {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const texts = useTexts()
  const toast = useToast()
  const { app, templates: text } = texts
  const all = useOfficeTemplates()
  const [register, setRegister] = useState(catalogue.registers[0]?.id ?? '')
  const [isNew, setNew] = useState(false)
  const [isChecking, setChecking] = useState(false)
  const [checked, setChecked] = useState<Checked>()
  const files = useTemplateFiles(register)
  const definition = catalogue.find(register)
  if (all === undefined) return null
  const papersIn = (of: Texts) =>
    definition === undefined
      ? deskPapers(of.templates.papers)
      : builtInPapers(definition, of.register(register), of.templates.papers)
  const papers = papersIn(texts)
  const own = ownPapersOf(all, register)
  /** The same under their Polish names, by which templates are titled and printed. */
  const polishNames = new Map(papersIn(textsOf('pl', catalogue)).map(({ paper, name }) => [paper, name]))

  const load = async (wanted: Wanted) => {
    setChecking(true)
    const taken = await takeTemplate(workspace, register, wanted.builtIn)
    const builtIn =
      taken.kind === 'read' && wanted.builtIn !== undefined
        ? await workspace.query.builtInTemplate(register, wanted.builtIn)
        : undefined
    setChecking(false)
    if (taken.kind === 'failed')
      toast({ look: 'problem', text: app.failures[taken.error.code](taken.error.name ?? '') })
    if (taken.kind !== 'read' && taken.kind !== 'refused') return
    const before = JSON.stringify(builtIn ?? {}).match(/\{[^{}"\\]+\}/gu) ?? []
    const place = { part: 'body', paragraph: 1 } as const
    const missing =
      taken.kind === 'read'
        ? noLongerPrinted(
            before.map((tag) => ({ text: tag.slice(1, -1), place })).filter((tag) => parseTag(tag.text) !== undefined),
            taken.checked.used,
          )
        : []
    setNew(false)
    setChecked({ ...wanted, taken, missing })
  }
  const use = async ({ name, paper, before, taken }: Checked) => {
    setChecked(undefined)
    if (taken.kind !== 'read') return
    await adoptTemplate(workspace, { name, paper, register, file: taken.file, used: taken.checked.used, before })
    toast({ look: 'plain', text: text.taken(name) })
  }
  const drop = async (template: OfficeTemplate) => {
    await dropTemplate(workspace, template)
    const isOwn = template.paper.startsWith(ownPaper)
    toast({ look: 'plain', text: isOwn ? text.removed(template.name) : text.returned(template.name) })
  }

  const row = (
    paper: string,
    name: string,
    builtIn: BuiltInPaper | undefined,
    template: OfficeTemplate | undefined,
  ) => (
    <tr key={paper}>
      <th scope="row">
        {name}
        <small>{builtIn === undefined ? text.own : text.kinds[builtIn.kind]}</small>
      </th>
      <td>
        {template === undefined ? text.builtIn : text.version(template.version, formatInstant(template.file.addedAt))}
      </td>
      <td>
        <div className="template-actions">
          <Button
            size="small"
            icon={<FileDown size={14} aria-hidden />}
            aria-label={text.saveNamed(name)}
            onClick={() =>
              void (template === undefined
                ? files.saveBuiltIn(
                    builtIn === undefined ? undefined : { ...builtIn, name: polishNames.get(paper) ?? name },
                  )
                : files.saveOffices(template))
            }
          >
            {text.save}
          </Button>
          <Button
            size="small"
            icon={<FileUp size={14} aria-hidden />}
            aria-label={text.loadNamed(name)}
            disabled={isChecking}
            onClick={() => void load({ name: polishNames.get(paper) ?? name, paper, builtIn, before: template })}
          >
            {text.load}
          </Button>
          {template === undefined ? null : (
            <>
              {builtIn?.kind !== 'register' ? (
                <Button
                  size="small"
                  aria-label={text.lookNamed(name)}
                  onClick={() =>
                    void files.look(
                      template,
                      builtIn === undefined ? undefined : { ...builtIn, name: polishNames.get(paper) ?? name },
                    )
                  }
                >
                  {text.look}
                </Button>
              ) : null}
              <Button
                size="small"
                aria-label={builtIn === undefined ? text.removeNamed(name) : text.backNamed(name)}
                onClick={() => void drop(template)}
              >
                {builtIn === undefined ? text.remove : text.back}
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  )
  return (
    <>
      <header className="screen-head">
        <h1>{text.title}</h1>
        <div className="actions">
          {definition === undefined ? null : (
            <Button look="primary" icon={<Plus size={16} aria-hidden />} onClick={() => setNew(true)}>
              {text.create}
            </Button>
          )}
        </div>
      </header>
      <div className="templates-body">
        <p>{text.intro}</p>
        <Field label={text.register}>
          {(id) => (
            <select id={id} className="input" value={register} onChange={(event) => setRegister(event.target.value)}>
              {catalogue.registers.map((one) => (
                <option key={one.id} value={one.id}>
                  {texts.register(one.id).name}
                </option>
              ))}
              <option value={deskPlace}>{texts.desk.title}</option>
            </select>
          )}
        </Field>
        <div role="status">{isChecking ? text.checking : ''}</div>
        <table className="template-list">
          <thead>
            <tr>
              <th scope="col">{text.paper}</th>
              <th scope="col">{text.used}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {papers.map((one) => row(one.paper, one.name, one, newest(all, one.paper)))}
            {own.map((one) => row(one.paper, one.name, undefined, one))}
          </tbody>
        </table>
        <CasesSection />
        <JournalSection />
      </div>
      {isNew ? (
        <NewPaperDialog
          register={texts.register(register).name}
          onBlank={files.saveBlank}
          onLoad={(name) => load({ name, paper: `${ownPaper}${newId()}`, builtIn: undefined, before: undefined })}
          onClose={() => setNew(false)}
        />
      ) : null}
      {checked === undefined ? null : (
        <CheckDialog
          name={checked.name}
          taken={checked.taken}
          missing={checked.missing}
          onUse={() => void use(checked)}
          onClose={() => setChecked(undefined)}
        />
      )}
    </>
  )
}
