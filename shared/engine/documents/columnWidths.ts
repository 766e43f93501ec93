/** What is known of a column before its width is set; all measures in mm. */
export interface ColumnWish {
  /** Width the definition asks for; a column without one shares what is left. */
  readonly width?: number
  /** Narrowest width at which no word of the heading is broken, or what the definition insists on. */
  readonly least: number
  /** Width a column keeps where the page has no room for the least widths of all: that of a number, or of a syllable. */
  readonly hard?: number
  /** Takes what is left of the page: titles and other long texts. */
  readonly grows: boolean
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

function round(widths: readonly number[], page: number): readonly number[] {
  const rounded = widths.map((width) => Math.floor(width * 10) / 10)
  const rest = page - sum(rounded)
  const widest = rounded.indexOf(Math.max(...rounded))
  return rounded.map((width, index) => (index === widest ? Math.round((width + rest) * 10) / 10 : width))
}

/**
 * Fits columns into a page of `page` mm and returns their widths in mm, which add up to it. Room left over goes to the
 * growing columns (all columns, in proportion, when none grows); missing room is taken from every column down to its
 * least width, then from the others before the growing ones.
 */
export function columnWidths(wishes: readonly ColumnWish[], page: number): readonly number[] {
  const named = sum(wishes.map((wish) => (wish.width === undefined ? 0 : Math.max(wish.width, wish.least))))
  const unnamed = wishes.filter((wish) => wish.width === undefined).length
  const share = unnamed === 0 ? 0 : Math.max(0, page - named) / unnamed
  const wanted = wishes.map((wish) => Math.max(wish.width ?? share, wish.least))
  const over = sum(wanted) - page
  if (over <= 0) {
    const growing = wishes.filter((wish) => wish.grows).length
    return round(
      wanted.map((width, index) =>
        growing === 0 ? width * (page / sum(wanted)) : wishes[index]?.grows ? width - over / growing : width,
      ),
      page,
    )
  }
  const slack = sum(wanted.map((width, index) => width - (wishes[index]?.least ?? 0)))
  if (slack < over) {
    if (wishes.some(({ hard }) => hard !== undefined))
      // Words are divided before numbers are: from their least widths the columns go down to their hard ones.
      return columnWidths(
        wishes.map(({ least, hard = least, grows }) => ({ width: least, least: Math.min(least, hard), grows })),
        page,
      )
    const growing = sum(wishes.map((wish) => (wish.grows ? wish.least : 0)))
    const others = sum(wishes.map((wish) => (wish.grows ? 0 : wish.least)))
    const kept = page - growing >= others / 2 ? growing : 0
    const factor = (page - kept) / (kept === 0 ? growing + others : others)
    return round(
      wishes.map(({ least, grows }) => (kept > 0 && grows ? least : least * factor)),
      page,
    )
  }
  return round(
    wanted.map((width, index) => width - (over * (width - (wishes[index]?.least ?? 0))) / slack),
    page,
  )
}
