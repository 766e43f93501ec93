import { textsIn } from '../../../core/values/values'
import {
  dayOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Letters, RegisterModule } from '../../../engine/register'
import { promotionPl } from '../words.pl'
import { webChanges } from './definition'
import { webChangesEn } from './texts.en'
import { webChangesPl } from './texts.pl'

const checks = {
  bipIncomplete: checkOfOne('warning', ({ places, doneOn, author, enteredBy }) => {
    if (doneOn === undefined || !textsIn(places).includes('bip')) return undefined
    return author === undefined ? 'author' : enteredBy === undefined ? 'enteredBy' : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>

const letters: Letters = {
  confirmation: ({ office, values, today }) => {
    const said = promotionPl.web
    return officePaper(office, { title: said.title }, [
      placeAndDay(office, today),
      ...paragraphs(said.text(orBlank(values['subject']))),
      facts([
        [
          said.facts.places,
          textsIn(values['places'])
            .map((place) => said.places[place] ?? place)
            .join(', '),
        ],
        [said.facts.day, dayOrBlank(values['doneOn'])],
        [said.facts.url, orBlank(values['url'])],
        [said.facts.author, orBlank(values['author'])],
        [said.facts.enteredBy, orBlank(values['enteredBy'])],
        [said.facts.until, dayOrBlank(values['removeOn'])],
      ]),
      keeperOf(office),
    ])
  },
}

/** Orders for the website and the public bulletin. */
export const webChangesRegister: RegisterModule = {
  definition: webChanges,
  texts: { pl: webChangesPl, en: webChangesEn },
  code: { checks, letters },
}
