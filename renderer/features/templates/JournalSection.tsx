import { Plus, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { formatDay } from '#shared/core/calendar/days'
import {
  addressOn,
  isDated,
  type JournalAct,
  journalActs,
  journalKey,
  type OwnAct,
  ownActs,
} from '#shared/engine/documents/journal'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { useToast } from '../../components/toasts'
import { JournalDialog } from './JournalDialog'

/** The acts papers cite, each with the address of today; newer ones are added here when they are promulgated. */
export function JournalSection() {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const toast = useToast()
  const { app, templates } = useTexts()
  const text = templates.journal
  const [open, setOpen] = useState<JournalAct | 'new'>()
  const acts = journalActs(office)
  const dated = acts.filter((act) => isDated(act, today))

  const save = async (name: string, change: (own: OwnAct) => OwnAct) => {
    const current = workspace.snapshot().office
    const own = ownActs(current)
    const { [name]: before = { addresses: [] }, ...others } = own
    const after = change(before)
    const isEmpty = after.addresses.length === 0 && after.checkedOn === undefined
    await workspace.setOffice({ ...current, [journalKey]: isEmpty ? others : { ...others, [name]: after } })
    toast({ look: 'plain', text: text.saved(name) })
  }
  return (
    <section className="journal">
      <h2>{text.title}</h2>
      <p className="hint">{text.hint}</p>
      {dated.length === 0 ? null : (
        <p className="notice">
          <TriangleAlert size={14} aria-hidden /> {text.dated(app.plural(dated.length, text.acts))}
        </p>
      )}
      <table className="template-list">
        <thead>
          <tr>
            <th scope="col">{text.act}</th>
            <th scope="col">{text.address}</th>
            <th scope="col">{text.since}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <tr key={act.name}>
              <th scope="row" lang="pl">
                {act.name}
              </th>
              <td lang="pl">{addressOn(act, today)}</td>
              <td>
                {formatDay(act.addresses.at(-1)?.from ?? today)}
                {act.checkedOn === undefined ? null : <small>{text.checked(formatDay(act.checkedOn))}</small>}
                {isDated(act, today) ? <small className="journal-dated">{text.old}</small> : null}
              </td>
              <td>
                <div className="template-actions">
                  {isDated(act, today) ? (
                    <Button
                      size="small"
                      aria-label={text.checkNamed(act.name)}
                      onClick={() => void save(act.name, (own) => ({ ...own, checkedOn: today }))}
                    >
                      {text.check}
                    </Button>
                  ) : null}
                  <Button size="small" aria-label={text.openNamed(act.name)} onClick={() => setOpen(act)}>
                    {text.open}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button icon={<Plus size={14} aria-hidden />} onClick={() => setOpen('new')}>
        {text.newAct}
      </Button>
      {open === undefined ? null : (
        <JournalDialog
          act={open === 'new' ? undefined : (acts.find(({ name }) => name === open.name) ?? open)}
          names={acts.map(({ name }) => name)}
          today={today}
          onAdd={(name, added) =>
            save(name, ({ addresses, ...own }) => ({
              ...own,
              addresses: [...addresses.filter(({ from }) => from !== added.from), added],
            }))
          }
          onRemove={(name, from) =>
            save(name, ({ addresses, ...own }) => ({ ...own, addresses: addresses.filter((one) => one.from !== from) }))
          }
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}
