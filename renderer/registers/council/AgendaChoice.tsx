import { ListPlus, Pencil } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import type { RegisterRecord } from '#shared/core/values/record'
import {
  agendaOf,
  agendaValues,
  type AgendaTemplate,
  offeredAgendas,
} from '#shared/registers/council/agendaTemplates/agendas'
import { type ChamberFacts, standingItems, textAt } from '#shared/registers/council/chamber/facts'
import { Button } from '../../components/Button'
import { recordPath } from '../../components/recordAddress'
import { useToast } from '../../components/toasts'
import { newId } from '../../data/commands/commands'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import { useChamberTexts } from './useChamberTexts'

const register = 'agendaTemplates'

interface Props {
  /** Of the meeting: agendas for meetings of this kind stand first. */
  readonly kind: string | undefined
  readonly onPut: (template: AgendaTemplate) => void
}

/** The agendas a meeting without one can begin with; a ready one is changed once it is a record of the office. */
export function AgendaChoice({ kind, onPut }: Props) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const text = useChamberTexts()
  const own = useOwnAgendas()
  if (own === undefined) return null
  const templates = own.flatMap(({ values }) => agendaOf(values) ?? [])
  const change = async (template: AgendaTemplate) => {
    const known = own.find(({ values }) => values['name'] === template.name)?.id
    const record = known ?? newId()
    if (known === undefined)
      await workspace.run({ kind: 'create', register, record, label: template.name }, [
        { record, register, presence: 'live', fields: agendaValues(template) },
      ])
    void navigate(recordPath({ register, record }))
  }
  return (
    <>
      <p className="hint">{text.noAgenda}</p>
      <ul className="agenda-templates" aria-label={text.templates.title}>
        {offeredAgendas(templates, kind ?? 'ordinary').map((template) => (
          <li key={template.name}>
            <Button size="small" icon={<ListPlus size={14} aria-hidden />} onClick={() => onPut(template)}>
              {text.templates.put(template.name, template.items.length)}
            </Button>
            <Button
              look="quiet"
              size="small"
              aria-label={text.templates.change(template.name)}
              title={text.templates.change(template.name)}
              icon={<Pencil size={14} aria-hidden />}
              onClick={() => void change(template)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Keeps the agenda of a meeting as one to begin others with. */
export function KeepAgenda({ facts }: { readonly facts: ChamberFacts }) {
  const workspace = useWorkspace()
  const text = useChamberTexts()
  const toast = useToast()
  const [name, setName] = useState<string>()
  const keep = async (wanted: string) => {
    const kind = textAt(facts.meeting.values, 'kind')
    const items = standingItems(facts).flatMap(({ values }) => {
      const title = textAt(values, 'title')
      const of = textAt(values, 'kind')
      return title === undefined ? [] : [{ title, ...(of === undefined ? {} : { kind: of }) }]
    })
    const record = newId()
    await workspace.run({ kind: 'create', register, record, label: wanted }, [
      { record, register, presence: 'live', fields: agendaValues({ name: wanted, kind, items }) },
    ])
    toast({ look: 'plain', text: text.templates.kept(wanted) })
  }
  if (name === undefined)
    return (
      <Button size="small" look="quiet" onClick={() => setName('')}>
        {text.templates.keep}
      </Button>
    )
  return (
    <form
      className="insert"
      onSubmit={(event) => {
        event.preventDefault()
        setName(undefined)
        if (name.trim() !== '') void keep(name.trim())
      }}
    >
      <input
        className="input"
        autoFocus
        aria-label={text.templates.name}
        placeholder={text.templates.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => {
          if (name.trim() === '') setName(undefined)
        }}
      />
    </form>
  )
}

/** The office's own agendas; `undefined` until first read. */
function useOwnAgendas(): readonly RegisterRecord[] | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [own, setOwn] = useState<readonly RegisterRecord[]>()
  useEffect(() => {
    let current = true
    void workspace.database.records
      .where('[register+trashed+order]')
      .between([register, 0], [register, 0, []])
      .toArray()
      .then((read) => {
        if (current) setOwn(read)
      })
    return () => {
      current = false
    }
  }, [workspace, revision])
  return own
}
