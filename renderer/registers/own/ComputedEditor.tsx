import { Plus, X } from 'lucide-react'
import type { RowValue } from '#shared/core/values/values'
import { definitions, ownRuleKinds } from '#shared/registers/own/definition'
import { idFor, withCell } from '#shared/registers/own/draft'
import { isReadable, partsOf } from '#shared/registers/own/rules'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import type { FieldPlace, OverPlace } from './fieldPlaces'
import { useRuleTexts } from './useOwnTexts'

interface Props {
  /** The computed field. */
  readonly field: string
  readonly rules: readonly RowValue[]
  readonly places: readonly FieldPlace[]
  readonly over: readonly OverPlace[]
  readonly onChange: (rules: readonly RowValue[]) => void
}

const textIn = (row: RowValue | undefined, column: string) => {
  const value = row?.[column]
  return typeof value === 'string' ? value : ''
}

/** How a computed field comes about: a kind of rule, and the fields it looks at, as a sentence with words to choose. */
export function ComputedEditor({ field, rules, places, over, onChange }: Props) {
  const { register } = useTexts()
  const words = useRuleTexts()
  const text = register(definitions.id)
  const own = rules.filter((row) => row['field'] === field)
  const others = rules.filter((row) => row['field'] !== field)
  const [first] = own
  const kind = ownRuleKinds.find((one) => one === first?.['kind'])
  const taken = new Set(rules.map((row) => textIn(row, 'id')))
  const begun = (cells: RowValue): RowValue => ({ id: idFor('regula', taken), field, ...cells })
  const set = (rows: readonly RowValue[]) => onChange([...others, ...rows])
  const only = (cells: Readonly<Record<string, string | boolean>>) =>
    set([Object.entries(cells).reduce((row, [column, value]) => withCell(row, column, value), first ?? begun({}))])
  const stored = places.filter(({ id, type }) => id !== field && type !== 'computed')
  const days = stored.filter(({ type }) => type === 'date')
  const choice = (
    label: string,
    value: string,
    options: readonly { readonly id: string; readonly label: string }[],
    none: string,
    onPick: (value: string) => void,
  ) => (
    <select className="input" aria-label={label} value={value} onChange={(event) => onPick(event.target.value)}>
      <option value="">{none}</option>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.label}
        </option>
      ))}
    </select>
  )
  const summed = over.find(({ of }) => of === textIn(first, 'of'))
  return (
    <fieldset className="own-sentence wide">
      <legend>{words.title}</legend>
      <Field label={text.fields['rules.kind'] ?? ''}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={kind ?? ''}
            onChange={(event) => set([begun({ kind: event.target.value })])}
          >
            <option value="" disabled>
              {words.choose}
            </option>
            {ownRuleKinds.map((one) => (
              <option key={one} value={one}>
                {text.choices['rules.kind']?.[one] ?? one}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'state' ? (
        <States own={own} places={stored} onChange={set} begun={() => begun({ kind: 'state' })} choice={choice} />
      ) : null}
      {kind === 'text' ? (
        <>
          <p>
            {words.from}{' '}
            {partsOf({ of: textIn(first, 'of') }).map((part) => (
              <span key={part} className="own-chosen">
                {places.find(({ id }) => id === part)?.label ?? part}
                <Button
                  look="quiet"
                  size="small"
                  icon={<X size={12} aria-hidden />}
                  aria-label={words.remove(places.find(({ id }) => id === part)?.label ?? part)}
                  onClick={() =>
                    only({
                      of: partsOf({ of: textIn(first, 'of') })
                        .filter((one) => one !== part)
                        .join('\n'),
                    })
                  }
                />
              </span>
            ))}{' '}
            {choice(
              words.addPart,
              '',
              stored.filter(({ id, type }) => isReadable(type) && !partsOf({ of: textIn(first, 'of') }).includes(id)),
              words.addPart,
              (part) => only({ of: [...partsOf({ of: textIn(first, 'of') }), part].join('\n') }),
            )}
          </p>
          <Field label={words.between} hint={words.betweenHint}>
            {(id, describedBy) => (
              <input
                id={id}
                aria-describedby={describedBy}
                className="input own-number"
                maxLength={20}
                value={textIn(first, 'say')}
                onChange={(event) => only({ say: event.target.value })}
              />
            )}
          </Field>
        </>
      ) : null}
      {kind === 'days' ? (
        <p>
          {words.daysFrom} {choice(words.daysFrom, textIn(first, 'of'), days, words.noDay, (of) => only({ of }))}{' '}
          {words.daysTo} {choice(words.daysTo, textIn(first, 'and'), days, words.today, (and) => only({ and }))}
        </p>
      ) : null}
      {kind === 'count' || kind === 'sum' ? (
        <>
          {over.length === 0 ? <p className="notice">{words.nothingLinked}</p> : null}
          <p>
            {kind === 'count' ? words.countOf : words.sumOf}{' '}
            {choice(
              words.linked,
              textIn(first, 'of'),
              over.map(({ of, label }) => ({ id: of, label })),
              words.choose,
              (of) => only({ of, and: '', money: false, say: over.find((one) => one.of === of)?.label ?? '' }),
            )}{' '}
            {kind === 'sum' && summed !== undefined
              ? choice(words.summed, textIn(first, 'and'), summed.numbers, words.choose, (and) => {
                  const found = summed.numbers.find(({ id }) => id === and)
                  only({ and, money: found?.isMoney === true, say: `${found?.label ?? ''} – ${summed.label}` })
                })
              : null}
          </p>
        </>
      ) : null}
    </fieldset>
  )
}

interface StatesProps {
  readonly own: readonly RowValue[]
  readonly places: readonly FieldPlace[]
  readonly begun: () => RowValue
  readonly onChange: (rows: readonly RowValue[]) => void
  readonly choice: (
    label: string,
    value: string,
    options: readonly { readonly id: string; readonly label: string }[],
    none: string,
    onPick: (value: string) => void,
  ) => React.ReactNode
}

/** The states of a field, the first whose condition holds, and what it says otherwise. */
function States({ own, places, begun, onChange, choice }: StatesProps) {
  const words = useRuleTexts()
  const cases = own.filter((row) => textIn(row, 'of') !== '')
  const rest = own.find((row) => textIn(row, 'of') === '')
  const fallback = places[0]?.id ?? ''
  const put = (rows: readonly RowValue[], otherwise: RowValue | undefined) =>
    onChange([...rows, ...(otherwise === undefined ? [] : [otherwise])])
  return (
    <>
      {cases.map((row, at) => {
        const place = places.find(({ id }) => id === textIn(row, 'of'))
        const change = (column: string, value: string) =>
          put(cases.with(at, withCell(column === 'of' ? withCell(row, 'is', '') : row, column, value)), rest)
        const values = place?.type === 'boolean' ? [] : (place?.choices ?? [])
        return (
          <p key={textIn(row, 'id')}>
            <input
              className="input own-state"
              aria-label={words.state(at + 1)}
              placeholder={words.stateExample}
              maxLength={100}
              value={textIn(row, 'say')}
              onChange={(event) => change('say', event.target.value)}
            />{' '}
            {words.when}{' '}
            {choice(words.stateField(at + 1), textIn(row, 'of'), places, words.choose, (of) =>
              change('of', of || fallback),
            )}{' '}
            {values.length === 0
              ? words.isFilled
              : choice(
                  words.stateValue(at + 1),
                  textIn(row, 'is'),
                  values.map(([id, label]) => ({ id, label })),
                  words.isFilled,
                  (value) => change('is', value),
                )}{' '}
            <Button
              look="quiet"
              size="small"
              icon={<X size={12} aria-hidden />}
              aria-label={words.removeState(at + 1)}
              onClick={() =>
                put(
                  cases.filter((_, index) => index !== at),
                  rest,
                )
              }
            />
          </p>
        )
      })}
      <p>
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden />}
          disabled={fallback === ''}
          onClick={() => put([...cases, withCell(begun(), 'of', fallback)], rest)}
        >
          {words.addState}
        </Button>{' '}
        {words.otherwise}{' '}
        <input
          className="input own-state"
          aria-label={words.otherwise}
          maxLength={100}
          value={textIn(rest, 'say')}
          onChange={({ target: { value } }) =>
            put(cases, value === '' && cases.length > 0 ? undefined : withCell(rest ?? begun(), 'say', value))
          }
        />
      </p>
    </>
  )
}
