import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { z } from 'zod'
import type { Texts } from '#shared/text/texts'

const shownSetting = z.object({ setting: z.string() })
/** What an address of the settings says besides: the label of the one to be shown. */
export type ShownSetting = z.infer<typeof shownSetting>

/** Labels of the settings the search finds, headings of sections first. */
export function settingLabels({ app: { settings, kept }, desk: { reminders } }: Texts): readonly string[] {
  return [
    settings.office,
    kept.title,
    settings.numbering,
    settings.departments,
    settings.workstation,
    reminders.title,
    settings.sample,
    settings.councilNominative,
    settings.councilGenitive,
    settings.officeName,
    settings.address,
    settings.chairName,
    settings.keeperName,
    settings.logo,
    settings.terms,
    settings.language,
    settings.theme,
    settings.userName,
    reminders.hour,
    reminders.badge,
    reminders.keepInTray,
    reminders.startWithSystem,
  ]
}

/** Brings the setting the address speaks of into sight, and the focus to it. */
export function useShownSetting(isReady: boolean): void {
  const location = useLocation()
  const label = shownSetting.safeParse(location.state).data?.setting
  useEffect(() => {
    if (!isReady || label === undefined) return
    const places = [...document.querySelectorAll<HTMLElement>('.settings h2, .settings label, .settings legend')]
    const place = places.find(({ textContent }) => textContent.trim().startsWith(label))
    if (place === undefined) return
    place.scrollIntoView({ block: 'center' })
    const control =
      place instanceof HTMLLabelElement
        ? place.control
        : place.closest('section')?.querySelector<HTMLElement>('input, select, textarea, button')
    control?.focus({ preventScroll: true })
  }, [isReady, label])
}
