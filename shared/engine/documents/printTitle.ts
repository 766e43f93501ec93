import type { RegisterDefinition } from '../../model/definition'
import type { Filter } from '../../model/view'
import type { RegisterText } from '../../model/registerText'
import type { Values } from '../../core/values/values'

/** Id of the title of a list that is limited to certain kinds; `undefined` where the register's own title says it. */
export function titleOfList({ print }: RegisterDefinition, filters: readonly Filter[]): string | undefined {
  return print.titles?.find(({ field, values }) =>
    filters.some(
      (filter) =>
        filter.kind === 'oneOf' &&
        filter.not !== true &&
        filter.field === field &&
        filter.values.length > 0 &&
        filter.values.every((value) => values.includes(value)),
    ),
  )?.id
}

/** Title of the card of a record: that of its kind where there is one. */
export function titleOfCard({ print }: RegisterDefinition, text: RegisterText, record: Values): string {
  const found = (print.titles ?? []).filter(({ field, values }) => values.some((value) => value === record[field]))
  return found.map(({ id }) => text.printTitles?.[id]?.card).find((title) => title !== undefined) ?? text.cardTitle
}
