import { formatInstant } from '#shared/core/calendar/days'
import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { paperValues } from '#shared/engine/documents/printRules'
import { sameValue } from '#shared/engine/history/history'
import { joiningField } from '#shared/engine/joining/join'
import type { Presented } from '#shared/engine/present/present'
import type { Register } from '#shared/engine/register'
import { fieldOf, isPublicAt, type GroupPaper, type RecordLetter } from '#shared/model/definition'
import { type FieldDefinition, isRequired, publicField } from '#shared/model/field'
import { recordName, recordTitle } from '#shared/model/display'
import { fieldLabel, choiceLabel } from '#shared/model/registerText'
import { filesIn, type Values } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import type { NewChild, RecordAddress } from '../../components/recordAddress'
import { formKeys, pressed, useSaveKey } from '../../components/keys'
import { useToast } from '../../components/toasts'
import type { RollCount } from '../../data/query/queryTypes'
import { Chip } from '../../components/Chip'
import { HealthRemark } from '../health/HealthRemark'
import { useSharedEntry } from '../sharing/useSharedEntry'
import { AttachmentsField } from '../attachments/AttachmentsField'
import { Clocks } from './Clocks'
import { DerivedField } from './DerivedField'
import { fieldWarnings } from './fieldWarnings'
import { formSections } from './formSections'
import { HistoryList } from './HistoryList'
import { Children, childKindsOf, isParentLink } from './Children'
import { Incoming } from './Incoming'
import { FieldJump } from './FieldJump'
import { MissingRecord } from './MissingRecord'
import { paneActions } from './paneActions'
import { PaneHead } from './PaneHead'
import { RecordField } from './RecordField'
import { JoinDialog } from './JoinDialog'
import { useNumberGuard } from './useNumberGuard'
import { useProposedNumber } from './useProposedNumber'
import { useRepeatedTexts } from './useRepeatedTexts'
import { usePresented } from './usePresented'
import { useRecordForm } from './useRecordForm'
import { useTies } from './useTies'
import { useSections } from './useSections'
import './record.css'

interface Props {
  readonly definition: Register
  readonly record: string
  /** Values a new record starts with; `undefined` for a stored one. */
  readonly initial: Values | undefined
  /** Fields of a new record that were taken over from the one before. */
  readonly carried?: readonly string[] | undefined
  readonly chamber: boolean
  /** Check of the data the list is filtered by: the pane says what it found in this record. */
  readonly check: string | undefined
  /** Grows each time the form is to be focused, on this field or on its first one. */
  readonly focus: number
  readonly focusField: string | undefined
  readonly onSaved: (record: string, values: Values, next: boolean) => void
  /** Told where a link leads, and the name of this record to come back to. */
  readonly onOpen: (address: RecordAddress, from: string) => void
  /** Leads back to the record whose link led here, and how that is named. */
  readonly back?: { readonly name: string; readonly run: () => void } | undefined
  readonly onClose: () => void
  readonly onTrash: () => void
  readonly onCard: () => void
  /** Shows the records in whose roll this one stands, by its name. */
  readonly onRoll?: (roll: RollCount, name: string) => void
  /** Begins a new record that belongs to this one; absent where the screen around leads nowhere else. */
  readonly onAdd?: (child: NewChild) => void
  readonly onPaper: (paper: GroupPaper, value: string) => void
  readonly onLetter: (letter: RecordLetter) => void
}

/** Names the history among the sections of the form; no section of a register begins so. */
const historySection = '#history'

/** The same value each time, so that a field without warnings is not rendered again for them. */
const none: readonly string[] = []

function withRepeated(warnings: readonly string[], repeated: readonly string[] = none): readonly string[] {
  return repeated.length === 0 ? warnings : [...warnings, ...repeated]
}

/** One record: its state, its form, links to it, its history. The form is always open; Ctrl+S saves it. */
export function RecordPane(props: Props) {
  const catalogue = useCatalogue()
  const { definition, record, initial, carried = none, chamber, focus, focusField, onSaved, onOpen, onAdd } = props
  const texts = useTexts()
  const { app, register } = texts
  const toast = useToast()
  const navigate = useNavigate()
  const today = useWorkspaceValue('today')
  const text = register(definition.id)
  const form = useRecordForm(definition, record, initial)
  const presented = usePresented(definition, form)
  const guard = useNumberGuard(definition, record, form.values)
  useTies(definition, form)
  const repeated = useRepeatedTexts(definition, record, form.values)
  const pane = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const { current, goTo } = useSections(body, form.ready)
  const [attempted, setAttempted] = useState(false)
  const [joining, setJoining] = useState(false)
  const [revealed, setRevealed] = useState(false)
  const reveal = useCallback(() => setRevealed(true), [])
  const { values, isNew } = form

  useEffect(() => {
    if (focus === 0 || !form.ready) return
    const input = 'input:not([type=checkbox]), textarea, select'
    const wanted = focusField === undefined ? null : pane.current?.querySelector(`[data-field="${focusField}"]`)
    const target =
      wanted?.querySelector<HTMLElement>(`${input}, button`) ?? body.current?.querySelector<HTMLElement>(input)
    target?.focus()
  }, [focus, focusField, form.ready])

  // Undo may take away the record itself, e.g. with the import that brought it: then nothing is left to show.
  const wasThere = useRef(false)
  const { view } = form
  const { onClose } = props
  useEffect(() => {
    if (view !== undefined) wasThere.current = true
    else if (wasThere.current && !isNew) onClose()
  }, [view, isNew, onClose])

  const numberId = definition.numberGuard?.number
  const { isAwaited, setSaving } = useProposedNumber(definition, form, guard)
  const shared = useSharedEntry(definition, record)
  const save = async (next: boolean) => {
    setAttempted(true)
    setSaving(true)
    const before = form.view?.row.record.values
    try {
      const { isSaved, open } = await form.save()
      if (open.length > 0) {
        const labels = open.map((field) => fieldLabel(text, field))
        toast({ look: 'problem', text: app.pane.openFields(labels.join(', ')) })
      }
      if (isSaved) shared.claim(before, values)
      if (isSaved || (next && open.length === 0)) onSaved(record, values, next && open.length === 0)
      else setSaving(false)
    } catch (error) {
      setSaving(false)
      throw error
    }
  }
  /** Saving that waits for the number of a new act. */
  const [held, setHeld] = useState<{ readonly next: boolean }>()
  const saveNumbered = (next: boolean) => {
    if (isAwaited()) setHeld({ next })
    else void save(next)
  }
  const release = useEffectEvent(() => {
    if (held === undefined || isAwaited()) return
    setHeld(undefined)
    void save(held.next)
  })
  useEffect(() => release(), [held, values, guard])
  const discard = async () => {
    await form.discard()
    // Of a new entry nothing is left to show.
    if (isNew) props.onClose()
  }
  // Saving works from the list too, and when the focus fell out of the form with a row that was removed.
  useSaveKey(() => saveNumbered(false))
  const onKeyDown = (event: KeyboardEvent) => {
    if (pressed(event, formKeys.save)) saveNumbered(false)
    else if (pressed(event, formKeys.saveNext)) saveNumbered(true)
    else if (event.key === 'Escape' && !event.defaultPrevented) props.onClose()
    else return
    event.preventDefault()
  }

  const sayMissing = attempted || !isNew
  const warnings = useMemo(
    () => fieldWarnings(definition, values, sayMissing, texts),
    [definition, values, sayMissing, texts],
  )
  const linked = (form.view?.incoming ?? []).filter(
    (link) => !chamber || isPublicAt(catalogue.of(link.register), link.field),
  )
  const incoming = linked.filter((link) => !isParentLink(link, catalogue))
  const rolls = (form.view?.rolls ?? []).filter(
    (roll) => !chamber || fieldOf(catalogue.of(roll.register), roll.field)?.privacy === 'public',
  )
  const onRoll = props.onRoll === undefined ? undefined : (roll: RollCount) => props.onRoll?.(roll, name)
  const kinds = useMemo(() => childKindsOf(definition.id, catalogue), [definition, catalogue])
  const { derived } = presented
  const trashed = form.view?.row.record.trashed === 1
  const name = isNew ? app.pane.newLabel : recordName(definition, values)
  // On the wall only what a public copy says in the same words.
  const shown = presented.values
  const published = chamber ? paperValues(definition, shown, false) : shown
  const seen = (field: FieldDefinition) => (chamber ? publicField(field) : field)
  const visible = (field: FieldDefinition) =>
    seen(field) !== undefined && sameValue(published[field.id] ?? null, shown[field.id] ?? null)
  // A paper is about what is stored, in this record as in the others.
  const papers = (definition.papers ?? []).flatMap((paper) => {
    const value = form.view?.row.derived[paper.group]
    return typeof value === 'string' ? [{ paper, value }] : []
  })
  const firstFiles = definition.fields.find((field) => field.type === 'files' && visible(field))?.id
  const lastLinks = definition.fields.findLast((field) => field.type === 'links')?.section
  const open = useCallback((address: RecordAddress) => onOpen(address, name), [onOpen, name])
  if (form.ready && form.view === undefined && !isNew && (form.elsewhere !== undefined || !form.isChanged))
    return (
      <MissingRecord
        definition={definition}
        elsewhere={form.elsewhere}
        onOpen={open}
        onClose={props.onClose}
        onDiscard={form.isChanged ? () => void form.discard() : undefined}
      />
    )
  const sections = formSections({
    definition,
    text,
    values,
    seen: (field) => (visible(field) ? seen(field) : undefined),
    carried: { fields: isNew ? carried : none, label: app.pane.carried },
  })
  const hasHistory = !isNew && !chamber
  const { actions, further } = paneActions({
    pane: props,
    texts,
    values: form.view?.row.record.values ?? {},
    isNew,
    isChanged: form.isChanged,
    isTrashed: trashed,
    papers,
    onScreen: () => void navigate(`/${definition.recordScreen ?? ''}/${record}`),
    onSave: saveNumbered,
    // What is typed and not saved would be lost to the comparison.
    onJoin: chamber || form.isChanged || joiningField(definition) === undefined ? undefined : () => setJoining(true),
    onDiscard: () => void discard(),
  })
  // The clocks stand beside the states, with their reasons.
  const states = definition.fields.flatMap((field) => {
    if (field.type !== 'derived' || field.as !== 'state' || field.derive === 'deadline' || field.inner === true)
      return []
    const state = isNew ? undefined : derived[field.id]
    if (typeof state !== 'string') return []
    const words = choiceLabel(text, field.id, state)
    return { id: field.id, name: words, shown: <Chip tone={field.states?.[state] ?? 'quiet'}>{words}</Chip> }
  })
  const [state, ...others] = states
  const unsaved = form.isChanged && !isNew ? <Chip tone="soon">{app.pane.unsaved}</Chip> : undefined
  return (
    <aside
      ref={pane}
      className="pane"
      aria-label={isNew ? app.pane.newLabel : app.pane.label(name)}
      onKeyDown={onKeyDown}
    >
      {joining ? (
        <JoinDialog
          definition={definition}
          record={record}
          name={name}
          check={props.check}
          onOpen={open}
          onClose={() => setJoining(false)}
        />
      ) : null}
      <PaneHead
        name={name}
        title={recordTitle(definition, published)}
        state={state?.shown}
        actions={actions}
        further={further}
        back={props.back}
        sections={[
          ...sections.map(({ id, label }) => ({ id, label })),
          ...(hasHistory ? [{ id: historySection, label: app.pane.history }] : []),
        ]}
        current={current}
        onSection={goTo}
        onClose={props.onClose}
      >
        {shared.notes.map((note) => (
          <p key={note} className="notice quiet" role="status">
            {note}
          </p>
        ))}
        <Clocks
          definition={definition}
          presented={chamber ? withoutClocks(presented) : presented}
          states={others}
          onChange={form.set}
        >
          {unsaved}
        </Clocks>
      </PaneHead>
      <FieldJump body={body} sections={sections} text={text} />
      <div ref={body} className="pane-body">
        {props.check === undefined || isNew ? null : (
          <HealthRemark definition={definition} check={props.check} record={record} name={name} chamber={chamber} />
        )}
        {form.restored === undefined ? null : (
          <p className="notice">{app.pane.draftRestored(formatInstant(form.restored))}</p>
        )}
        {sections.map(({ id: section, label, fields }) => (
          <details key={section} className="box" open data-section={section}>
            <summary>{label}</summary>
            <div className="fields">
              {fields.map((field) => {
                if (field.type === 'derived')
                  return (
                    <DerivedField
                      key={field.id}
                      definition={definition}
                      field={field}
                      value={derived[field.id]}
                      values={values}
                      today={today}
                    />
                  )
                const value = values[field.id]
                if (field.type === 'files')
                  return (
                    <AttachmentsField
                      key={field.id}
                      definition={definition}
                      field={field.id}
                      record={record}
                      files={filesIn(value)}
                      onForm={isNew ? (files) => form.set(field.id, files.length === 0 ? undefined : files) : undefined}
                      takesAll={field.id === firstFiles}
                      headed={label === fieldLabel(text, field.id)}
                    />
                  )
                const isNumber = field.id === numberId
                return (
                  <RecordField
                    key={field.id}
                    definition={definition}
                    field={field}
                    record={record}
                    value={value}
                    isRequired={isRequired(field, values)}
                    values={field.type === 'roll' ? values : undefined}
                    warnings={
                      isNumber && value !== undefined
                        ? [...(warnings.get(field.id) ?? none), ...guard.warnings]
                        : withRepeated(warnings.get(field.id) ?? none, repeated.get(field.id))
                    }
                    proposal={isNumber && value === undefined ? guard.proposal : undefined}
                    concealed={field.privacy === 'special' && value !== undefined && !revealed && !isNew}
                    onReveal={reveal}
                    meanwhile={form.meanwhile.get(field.id)}
                    onDecide={form.decide}
                    onChange={form.set}
                    onOpen={open}
                  />
                )
              })}
              {section === lastLinks ? (
                <Incoming incoming={incoming} rolls={rolls} onOpen={open} onRoll={onRoll} />
              ) : null}
            </div>
          </details>
        ))}
        {lastLinks === undefined ? <Incoming incoming={incoming} rolls={rolls} onOpen={open} onRoll={onRoll} /> : null}
        {isNew || trashed
          ? null
          : kinds.map((kind) => (
              <Children
                key={`${kind.register} ${kind.field.id}`}
                kind={kind}
                incoming={linked}
                canEdit={!chamber && onAdd !== undefined}
                onOpen={open}
                onAdd={({ register: child, field }) => onAdd?.({ register: child, field: field.id, record, name })}
              />
            ))}
        {hasHistory ? (
          <details className="box" open data-section={historySection}>
            <summary>{app.pane.history}</summary>
            <HistoryList
              definition={definition}
              record={record}
              current={form.view?.row.record.values}
              isChanged={form.isChanged}
            />
          </details>
        ) : null}
      </div>
    </aside>
  )
}

/** On the wall no deadline shows. */
function withoutClocks(presented: Presented): Presented {
  return { ...presented, readings: [] }
}
