import { readDeskFlag } from '#shared/engine/desk/desk'
import { formatDay, isDay } from '#shared/core/calendar/days'
import { checkOfFlag } from '#shared/engine/health/examine'
import { filterToText } from '#shared/engine/query/filterText'
import { isAcross } from '#shared/engine/query/namedConditions'
import { formatGrosze } from '#shared/core/money/money'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { isMoney } from '#shared/model/field'
import { fieldsOf, type Filter } from '#shared/model/view'
import { columnHeading, choiceLabel, type RegisterText } from '#shared/model/registerText'
import { textOfCheck, type Texts } from '#shared/text/texts'

/** A filter in words, for its chip and for the printed register. */
export function filterInWords(definition: RegisterDefinition, filter: Filter, texts: Texts): string {
  const words = conditionInWords(definition, filter, texts)
  return filter.not === true ? texts.app.list.except(words) : words
}

/** The columns a filter asks, where what it asks of them is not said. */
export function filteredColumns(text: RegisterText, filter: Filter): string {
  return fieldsOf(filter)
    .map((field) => columnHeading(text, field))
    .join(', ')
}

function conditionInWords(definition: RegisterDefinition, filter: Filter, texts: Texts): string {
  const { list } = texts.app
  const text = texts.register(definition.id)
  const heading = columnHeading(text, filter.field)
  const field = fieldOf(definition, filter.field)
  const print = (value: string) => {
    if (isDay(value)) return formatDay(value)
    return field !== undefined && isMoney(field) ? formatGrosze(Number(value)) : value
  }
  const choice = (value: string) => {
    if (value === '') return texts.app.common.none
    if (field?.type === 'boolean') return value === 'true' ? texts.app.words.yes : texts.app.words.no
    return choiceLabel(text, filter.field, value)
  }
  switch (filter.kind) {
    case 'text':
      return list.contains(heading, filter.text)
    case 'oneOf':
      return list.oneOf(heading, filter.values.map(choice).join(', '))
    case 'anyOf': {
      if (isAcross(filter)) return filter.of.map((one) => conditionInWords(definition, one, texts)).join(` ${list.or} `)
      const said = field === undefined ? undefined : filterToText(field, filter, list.or)
      return list.oneOf(heading, said ?? '')
    }
    case 'range': {
      const { from, to } = filter
      if (from === undefined) return list.to(heading, to === undefined ? '' : print(to))
      if (to === undefined) return list.from(heading, print(from))
      return from === to ? list.oneOf(heading, print(from)) : list.between(heading, print(from), print(to))
    }
    case 'days':
      return list.days(heading, filter.from, filter.to)
    case 'thisMonth':
      return list.thisMonth(heading)
    case 'empty':
      return list.empty(heading)
    case 'notEmpty':
      return list.notEmpty(heading)
    case 'flag': {
      const desk = readDeskFlag(filter.flag)
      if (desk !== undefined) {
        const clock = text.clocks[desk.clock]?.name ?? desk.clock
        return list.oneOf(texts.desk.parts[desk.part], clock)
      }
      const check = checkOfFlag(filter.flag)
      if (check !== undefined) return texts.health.filter(textOfCheck(texts.health, text, check).title)
      return filter.flag === 'numbering' ? list.flagNumbering : list.flagIncomplete
    }
  }
}
