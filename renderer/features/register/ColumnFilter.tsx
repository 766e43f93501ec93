import { useEffect, useMemo, useState } from 'react'
import { Dialog, DialogTrigger, Popover, Button as AriaButton } from 'react-aria-components'
import type { Facet } from '#shared/engine/query/facets'
import { rangeKind } from '#shared/engine/query/filterText'
import { namedFields, namedFilterText, parseNamedFilter } from '#shared/engine/query/namedConditions'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import type { Filter } from '#shared/model/view'
import { columnHeading, choiceLabel } from '#shared/model/registerText'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'

interface Props {
  readonly definition: RegisterDefinition
  readonly field: FieldDefinition
  readonly filter: Filter | undefined
  readonly onFilter: (filter: Filter | undefined) => void
}

/** The filter of a column: picked from its values where they are few, typed otherwise. */
export function ColumnFilter(props: Props) {
  const { field } = props
  const picked =
    field.type === 'choice' ||
    field.type === 'multiChoice' ||
    field.type === 'boolean' ||
    (field.type === 'derived' && field.as === 'state')
  return picked ? <PickedFilter {...props} /> : <TypedFilter {...props} />
}

function TypedFilter({ definition, field, filter, onFilter }: Props) {
  const { app, register } = useTexts()
  const today = useWorkspaceValue('today')
  const fields = useMemo(
    () => namedFields(definition, register(definition.id), app.words),
    [definition, register, app.words],
  )
  const read = (text: string) => parseNamedFilter(fields, field, text, today)
  const shown = filter === undefined ? '' : (namedFilterText(fields, field, filter, app.list.or) ?? '')
  const [typed, setTyped] = useState(shown)
  const [last, setLast] = useState(filter)
  // A filter set elsewhere (a chip removed, a cell's menu) shows in the input; one typed here stays as typed.
  if (last !== filter) {
    setLast(filter)
    if (JSON.stringify(read(typed)) !== JSON.stringify(filter)) setTyped(shown)
  }
  return (
    <input
      className={filter === undefined ? 'filter-input' : 'filter-input on'}
      aria-label={app.list.filterOf(columnHeading(register(definition.id), field.id))}
      title={app.list.filterHints[rangeKind(field) ?? 'text']}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        onFilter(read(event.target.value))
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== '') {
          setTyped('')
          onFilter(undefined)
          event.stopPropagation()
        }
      }}
    />
  )
}

function PickedFilter({ definition, field, filter, onFilter }: Props) {
  const { app, register } = useTexts()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [open, setOpen] = useState(false)
  const [values, setValues] = useState<readonly Facet[]>([])
  const text = register(definition.id)
  const heading = columnHeading(text, field.id)
  useEffect(() => {
    if (!open) return
    let current = true
    void workspace.query.facets(definition.id, field.id).then((facets) => {
      if (current) setValues(facets)
    })
    return () => {
      current = false
    }
  }, [open, workspace, definition, field, revision])
  const chosen = filter?.kind === 'oneOf' ? filter.values : filter?.kind === 'empty' ? [''] : []
  // Asked for before anything is chosen, it holds for what is chosen then.
  const [wantsExcept, setWantsExcept] = useState(false)
  const isExcept = filter === undefined ? wantsExcept : filter.not === true
  const toggleExcept = () => {
    setWantsExcept(!isExcept)
    if (chosen.length > 0) onFilter({ field: field.id, kind: 'oneOf', values: chosen, ...negation(!isExcept) })
  }
  const label = (value: string) =>
    value === ''
      ? app.common.none
      : field.type === 'boolean'
        ? value === 'true'
          ? app.words.yes
          : app.words.no
        : choiceLabel(text, field.id, value)
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
    onFilter(next.length === 0 ? undefined : { field: field.id, kind: 'oneOf', values: next, ...negation(isExcept) })
  }
  const said = chosen.map(label).join(', ')
  const summary = filter === undefined ? app.list.any : isExcept ? app.list.except(said) : said
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <AriaButton
        className={filter === undefined ? 'filter-input' : 'filter-input on'}
        aria-label={`${app.list.filterOf(heading)}: ${summary}`}
      >
        {summary}
      </AriaButton>
      <Popover placement="bottom start">
        <Dialog className="filter-list" aria-label={app.list.filterOf(heading)}>
          <label className="except">
            <input type="checkbox" checked={isExcept} onChange={toggleExcept} />
            {app.list.exceptChosen}
          </label>
          {values.map(({ value, count }) => (
            <label key={value}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              {label(value)}
              <span className="n">{count}</span>
            </label>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function negation(isExcept: boolean): Pick<Filter, 'not'> {
  return isExcept ? { not: true } : {}
}
