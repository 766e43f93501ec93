import { type RefObject, useLayoutEffect, useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { columnHeading } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import type { ListRow } from '../../data/query/queryTypes'
import { cellText } from './cellText'
import { type GridColumn, isExact, isState, type Needed } from './columns'
import { figuresWidth, textWidth } from './textWidth'

/** Sizes of letters, px (tokens.css). */
const usualLetters = { usual: 14, small: 12.5 }
const chamberLetters = { usual: 17, small: 15 }

/** Left and right padding of a cell. */
const padding = 16
/** The sign of a state, or that a number needs a look, with the gap beside it. */
const sign = 19
/** The arrow of the order, with its gap. */
const arrow = 18
/** Letters are laid out in parts of a px. */
const slack = 2

const none: ReadonlyMap<string, Needed> = new Map()

/**
 * What the columns of a list need for what stands in them, measured in the font of the list. Each row is measured once, when
 * it is fetched, and needs only grow while the columns stay the same: a list that is scrolled must not breathe.
 */
export function useContentNeeds(
  box: RefObject<HTMLElement | null>,
  definition: RegisterDefinition,
  columns: readonly GridColumn[],
  rows: ReadonlyMap<number, ListRow>,
  chamber: boolean,
): ReadonlyMap<string, Needed> {
  // The page takes on the letters of the chamber only after the list is laid out.
  const letters = chamber ? chamberLetters : usualLetters
  const texts = useTexts()
  const [fonts, setFonts] = useState(0)
  const [needs, setNeeds] = useState<{ readonly of: Measured; readonly widths: ReadonlyMap<string, Needed> }>()
  useLayoutEffect(() => {
    let current = true
    // Measured before its font was there, a text is measured again.
    void document.fonts.ready.then(() => {
      if (current) setFonts((count) => count + 1)
    })
    return () => {
      current = false
    }
  }, [])
  const [measured, setMeasured] = useState<Measured>()
  const isSame =
    measured?.columns === columns &&
    measured.texts === texts &&
    measured.fonts === fonts &&
    measured.definition === definition
  if (!isSame) setMeasured({ definition, columns, texts, fonts, rows: new WeakSet() })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || measured === undefined) return
    const { fontFamily } = getComputedStyle(element)
    const small = `${letters.small}px ${fontFamily}`
    const usual = `${letters.usual}px ${fontFamily}`
    const fontOf = (field: FieldDefinition) =>
      isState(field) ? `600 ${small}` : field.type === 'actNumber' ? `600 ${usual}` : usual
    const fresh = [...rows.values()].filter((row) => !measured.rows.has(row))
    for (const row of fresh) measured.rows.add(row)
    setNeeds((before) => {
      const old = before?.of === measured ? before.widths : none
      const next = new Map(
        columns.map(({ field }) => {
          const known = old.get(field.id)
          const heading =
            known?.heading ??
            textWidth(columnHeading(texts.register(definition.id), field.id), `600 ${small}`) + padding + arrow
          const font = fontOf(field)
          const beside = padding + slack + (isState(field) || field.type === 'actNumber' ? sign : 0)
          const content = fresh.reduce((most, row) => {
            const text = cellText(definition, field, row, texts)
            if (text === '') return most
            const width = isExact(field) ? figuresWidth(text, font) : textWidth(text, font)
            return Math.max(most, Math.ceil(width) + beside)
          }, known?.content ?? 0)
          return [field.id, { heading: Math.ceil(heading), content }] as const
        }),
      )
      const isGrown = [...next].some(
        ([id, { heading, content }]) => old.get(id)?.heading !== heading || old.get(id)?.content !== content,
      )
      return isGrown ? { of: measured, widths: next } : before
    })
  }, [box, definition, columns, rows, texts, letters, measured])
  return needs?.of === measured ? (needs?.widths ?? none) : none
}

/** The columns, words and font that rows were measured for, and the rows. */
interface Measured {
  readonly definition: RegisterDefinition
  readonly columns: readonly GridColumn[]
  readonly texts: ReturnType<typeof useTexts>
  readonly fonts: number
  readonly rows: WeakSet<ListRow>
}
