import { choiceLabel } from '#shared/model/registerText'
import { formatGrosze } from '#shared/core/money/money'
import type { Sum } from '#shared/engine/query/sums'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { isMoney } from '#shared/model/field'
import type { Texts } from '#shared/text/texts'

/**
 * Sums in words, those of other kinds of amounts apart: „Suma wartości po zmianach: 12 300,00 zł”, „Suma wartości po
 * zmianach (maksymalna): 5 000,00 zł (bez 2 nieodczytanych)”.
 */
export function sumsInWords(definition: RegisterDefinition, sums: readonly Sum[], texts: Texts): readonly string[] {
  const text = texts.register(definition.id)
  return sums.map(({ field, kind, total, unread }) => {
    const summed = fieldOf(definition, field)
    const kindField = definition.sums?.find((rule) => rule.field === field)?.kind?.field
    const name = kind === undefined || kindField === undefined ? undefined : choiceLabel(text, kindField, kind)
    const amount = summed !== undefined && isMoney(summed) ? formatGrosze(total) : total.toLocaleString(texts.language)
    return texts.checks.sum(text.sums?.[field], name, amount, unread)
  })
}
