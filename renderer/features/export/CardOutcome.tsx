import { formatInstant } from '#shared/core/calendar/days'
import type { FoundCard } from '#shared/engine/documents/findCard'
import type { Register } from '#shared/engine/register'
import { printedField, printedValue } from '#shared/engine/documents/printedFields'
import { paperValues } from '#shared/engine/documents/printRules'
import { recordName, recordTitle } from '#shared/model/display'
import { useTexts } from '../../data/context'

interface Props {
  readonly definition: Register
  readonly found: FoundCard
}

/** Which entry a card is of, whether it said so at the moment on the card, and what of it was or is otherwise. */
export function CardOutcome({ definition, found }: Props) {
  const { app, printing, register } = useTexts()
  const { card } = printing.check
  const entry = `${recordName(definition, found.values)} ${recordTitle(definition, found.values)}`.trim()
  const text = register(definition.id)
  const labels = text.fields
  // The page itself may have been changed by hand: what it ought to say stands here to be compared.
  const print = { definition, text, words: app.words, withPersonalData: found.isOffices }
  const values = paperValues(definition, found.values, found.isOffices)
  const facts = found.said.flatMap((id) => {
    const field = printedField(id, print)
    return field === undefined ? [] : [{ id, name: labels[id] ?? id, value: printedValue(field, values[id], print) }]
  })
  const named = (fields: readonly string[]) => fields.map((id) => labels[id] ?? id).join(', ')
  const from = formatInstant(found.from)
  return (
    <>
      <p className={found.isSame ? '' : 'notice'}>
        <b>{found.isSame ? card.same(entry) : card.different(entry)}</b>
      </p>
      <p>{found.isOffices ? card.copies.office : card.copies.public}</p>
      {found.isSame ? null : (
        <>
          <p>{found.wasThere ? card.differed(named(found.differed)) : card.wasNotThere}</p>
          <p>{found.until === undefined ? card.since(from) : card.between(from, formatInstant(found.until))}</p>
        </>
      )}
      <p>
        {!found.isThere
          ? card.isNotThere
          : found.changed.length === 0
            ? card.unchanged
            : card.changed(named(found.changed))}
      </p>
      <details>
        <summary>{card.said}</summary>
        <dl>
          {facts.map(({ id, name, value }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
