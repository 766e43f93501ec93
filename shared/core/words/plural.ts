/** Forms of a noun beside a number, by the categories of `Intl.PluralRules`. */
export interface Plural {
  readonly one: string
  readonly few: string
  readonly many: string
}

const polish = new Intl.PluralRules('pl')
/** A number with its noun in Polish: 1 uchwała, 2 uchwały, 5 uchwał. */
export function pluralPl(count: number, { one, few, many }: Plural): string {
  const category = polish.select(count)
  return `${count.toLocaleString('pl')} ${category === 'one' ? one : category === 'few' ? few : many}`
}

const english = new Intl.PluralRules('en')
/** A number with its noun in English. */
export function pluralEn(count: number, { one, many }: Plural): string {
  return `${count.toLocaleString('en')} ${english.select(count) === 'one' ? one : many}`
}
