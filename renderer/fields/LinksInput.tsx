import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { LinksField } from '#shared/model/field'
import type { Link } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../data/context'
import type { RecordAddress } from '../components/recordAddress'
import { Button } from '../components/Button'
import type { Hit } from '../data/query/queryTypes'

interface Props {
  readonly id: string
  readonly field: LinksField
  readonly label: string
  /** The record itself, which cannot be linked to. */
  readonly self: string
  readonly links: readonly Link[]
  readonly onChange: (links: readonly Link[]) => void
  readonly onOpen: (address: RecordAddress) => void
  /** The keyboard begins here, where a dialog asks for nothing before it. */
  readonly autoFocus?: boolean
}

const offered = 8

/** Links to other records: found by number or words; text of a file that names no record is shown as it was written. */
export function LinksInput({ id, field, label, self, links, onChange, onOpen, autoFocus = false }: Props) {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const [typed, setTyped] = useState('')
  const [hits, setHits] = useState<readonly Hit[]>([])
  useEffect(() => {
    if (typed === '') return
    let current = true
    void workspace.query.find(typed, offered, field.to).then(({ hits: found }) => {
      if (current) setHits(found.filter(({ record }) => record !== self))
    })
    return () => {
      current = false
    }
  }, [workspace, field.to, typed, self])
  const type = (text: string) => {
    setTyped(text)
    if (text === '') setHits([])
  }
  const add = (record: string | number | null) => {
    const hit = hits.find((candidate) => candidate.record === record)
    if (hit === undefined || links.some((link) => link.record === hit.record)) return
    onChange([...links, { record: hit.record, written: hit.name }])
    type('')
  }
  const box = useRef<HTMLDivElement>(null)
  const remove = (link: Link) => {
    // The button goes with its link; the keyboard stays in the field.
    box.current?.querySelector('input')?.focus()
    onChange(links.filter((other) => other !== link))
  }
  return (
    <div ref={box} className="links">
      {links.length === 0 ? null : <LinkRows to={field.to} links={links} onRemove={remove} onOpen={onOpen} />}
      {field.one === true && links.length > 0 ? null : (
        <ComboBox
          aria-label={`${label}: ${app.form.addLink}`}
          items={hits.map((hit) => ({ ...hit, id: hit.record }))}
          inputValue={typed}
          onInputChange={type}
          value={null}
          onChange={add}
          // Open while the hits are on their way; an emptied field has none, and must not open again over what was added.
          allowsEmptyCollection={typed !== ''}
          autoFocus={autoFocus}
        >
          <Input id={id} className="input" placeholder={app.form.linkSearch} />
          <Popover className="combo-popover">
            <ListBox<Hit & { id: string }> className="listbox">
              {(hit) => (
                <ListBoxItem textValue={hit.name}>
                  <b>{hit.name}</b> {hit.title}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </div>
  )
}

interface LinkRowsProps {
  /** The register the links lead to. */
  readonly to: string
  readonly links: readonly Link[]
  readonly onRemove: (link: Link) => void
  readonly onOpen: (address: RecordAddress) => void
}

/** The links there are. Apart from the input, so that only fields with links follow every change of the data. */
export function LinkRows({ to, links, onRemove, onOpen }: LinkRowsProps) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { app } = useTexts()
  const [names, setNames] = useState<Readonly<Record<string, { readonly name: string; readonly title: string }>>>({})
  useEffect(() => {
    let current = true
    const ids = links.flatMap(({ record }) => record ?? [])
    void workspace.query.names(to, ids).then((found) => {
      if (current) setNames(found)
    })
    return () => {
      current = false
    }
  }, [workspace, to, links, revision])
  return links.map((link, index) => {
    const { record } = link
    const target = record === undefined ? undefined : names[record]
    return (
      <div key={`${link.written}-${index}`} className="link-row">
        {record !== undefined && target !== undefined ? (
          <button type="button" className="link-target" onClick={() => onOpen({ register: to, record })}>
            <b>{target.name}</b> {target.title}
          </button>
        ) : (
          <span>
            {link.written} <span className="hint">({app.form.linkUnknown})</span>
          </span>
        )}
        <Button
          size="small"
          aria-label={app.form.removeLink(target?.name ?? link.written)}
          icon={<X size={13} aria-hidden />}
          onClick={() => onRemove(link)}
        />
      </div>
    )
  })
}
