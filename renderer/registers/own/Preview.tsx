import { useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Day, FieldValue, RowCell, RowValue, Values } from '#shared/core/values/values'
import { usableWidth } from '#shared/engine/documents/pageLayout'
import type { RegisterModule } from '#shared/engine/register'
import type { FieldDefinition, RowColumn } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import { columnHeading, fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Incomplete } from './EditorHead'
import { useOwnTexts } from './useOwnTexts'
import type { OwnScreenText } from '#shared/registers/own/screen.pl'

interface Props {
  /** What the definition makes; `undefined` while something is missing. */
  readonly module: RegisterModule | undefined
  /** What is missing, in words. */
  readonly missing: readonly string[]
  /** The field that is being edited. */
  readonly marked: string | undefined
  readonly onField: (id: string) => void
}

/** Rows of the list and of the page. */
const listRows = [1, 2, 3] as const
/** What the ordinal takes of the page. */
const ordinalMm = 10

/** The form, the list and the page a definition makes, filled with an invented entry. */
export function Preview({ module, missing, marked, onField }: Props) {
  const words = useOwnTexts()
  return (
    <aside className="own-preview" aria-label={words.preview.label}>
      {module === undefined ? (
        <Incomplete lines={missing} />
      ) : (
        <Shown module={module} marked={marked} onField={onField} />
      )}
    </aside>
  )
}

function Shown({ module, marked, onField }: Omit<Props, 'missing'> & { readonly module: RegisterModule }) {
  const { app, language } = useTexts()
  const words = useOwnTexts()
  const today = useWorkspaceValue('today')
  const [tab, setTab] = useState('form')
  const { definition } = module
  const text = module.texts[language]
  const example = useMemo(() => exampleOf(definition.fields, today, words), [definition, today, words])
  const shown = (field: FieldDefinition) => displayValue(field, example[field.id], text, app.words)
  const entered = definition.fields.filter(
    (field) => field.type !== 'derived' && !(field.type === 'rows' && field.standard === true),
  )
  const columns = definition.views[0].columns.flatMap(({ field: id }) =>
    definition.fields.filter((field) => field.id === id),
  )
  const inList = (field: FieldDefinition) =>
    field.type === 'derived' ? (text.choices[field.id]?.['running'] ?? '') : shown(field)
  const share = (mm: number) => `${(mm / usableWidth(definition.print.orientation)) * 100}%`
  return (
    <Tabs selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
      <TabList aria-label={words.preview.label} className="tabs">
        <Tab id="form">{words.preview.form}</Tab>
        <Tab id="list">{words.preview.list}</Tab>
        <Tab id="page">{words.preview.page}</Tab>
      </TabList>
      <TabPanel id="form">
        {definition.sections.map((section) => {
          const own = entered.filter((field) => field.section === section)
          return own.length === 0 ? null : (
            <section key={section} aria-label={text.sections[section]}>
              <h3>{text.sections[section]}</h3>
              <dl>
                {own.map((field) => (
                  <div key={field.id} className={field.id === marked ? 'marked' : undefined}>
                    <dt>
                      <button type="button" className="link-target" onClick={() => onField(field.id)}>
                        {fieldLabel(text, field.id)}
                      </button>
                      {field.required === true ? <small> ({app.common.required})</small> : null}
                    </dt>
                    <dd>{shown(field) || ' '}</dd>
                    {text.hints[field.id] === undefined ? null : <dd className="hint">{text.hints[field.id]}</dd>}
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </TabPanel>
      <TabPanel id="list">
        <p className="own-views">
          {definition.views.map(({ id }) => (
            <span key={id}>{text.views[id] ?? id}</span>
          ))}
        </p>
        <div className="own-list">
          <table>
            <thead>
              <tr>
                {columns.map((field) => (
                  <th key={field.id} scope="col">
                    {columnHeading(text, field.id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listRows.map((row) => (
                <tr key={row}>
                  {columns.map((field) => (
                    <td key={field.id}>{inList(field)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </TabPanel>
      <TabPanel id="page">
        <div className="own-page" data-wide={definition.print.orientation === 'landscape' ? '' : undefined}>
          <p className="own-page-title">{text.printTitle}</p>
          <table>
            <colgroup>
              <col style={{ width: share(ordinalMm) }} />
              {columns.map(({ id }) => {
                const mm = definition.print.widths[id]
                return <col key={id} style={mm === undefined ? undefined : { width: share(mm) }} />
              })}
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{words.preview.ordinal}</th>
                {columns.map((field) => (
                  <th key={field.id} scope="col">
                    {columnHeading(text, field.id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listRows.map((row) => (
                <tr key={row}>
                  <td>{row}</td>
                  {columns.map((field) => (
                    <td key={field.id}>{inList(field)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </TabPanel>
    </Tabs>
  )
}

/** An invented entry with a value of every kind. */
function exampleOf(fields: readonly FieldDefinition[], today: Day, words: OwnScreenText): Values {
  return Object.fromEntries(
    fields.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const value = exampleValue(field, today, words)
      return value === undefined ? [] : [[field.id, value]]
    }),
  )
}

function exampleValue(
  field: FieldDefinition,
  today: Day,
  { preview }: Pick<OwnScreenText, 'preview'>,
): FieldValue | undefined {
  switch (field.type) {
    case 'text':
    case 'longText':
      return preview.text
    case 'caseSign':
      return `OR.0142.1.${today.slice(0, 4)}`
    case 'actNumber':
      return { written: `1/${today.slice(0, 4)}`, ordinal: 1, year: Number(today.slice(0, 4)) }
    case 'date':
      return today
    case 'instant':
      return `${today}T09:30:00.000Z`
    case 'choice':
      return field.choices[0]
    case 'multiChoice':
      return field.choices.slice(0, 2)
    case 'persons':
      return [preview.person]
    case 'integer':
      return 12
    case 'money':
      return 123_450
    case 'boolean':
      return true
    case 'rows':
      return field.standard === true ? undefined : [exampleRow(field.columns, today, { preview })]
    default:
      return undefined
  }
}

function exampleRow(columns: readonly RowColumn[], today: Day, words: Pick<OwnScreenText, 'preview'>): RowValue {
  return Object.fromEntries(
    columns.flatMap((column): readonly (readonly [string, RowCell])[] => {
      const value = exampleValue(column, today, words)
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[column.id, value]]
        : []
    }),
  )
}
