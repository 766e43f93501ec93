import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { registersOfScreen } from '#shared/engine/office/keptRegisters'
import { useCatalogue, useTexts, useWorkspaceValue } from '../data/context'
import { useKeptRegisters } from '../data/keptRegisters'
import { globalKeys, pressKey } from '../components/keys'
import { helpPlaces, type OwnHelp } from '../features/help/places'
import type { ViewSelection } from '../features/register/useViews'
import type { Destination } from '../features/search/destinations'
import { settingLabels, type ShownSetting } from '../features/settings/shownSetting'

interface Frame {
  readonly chamber: boolean
  readonly own: readonly OwnHelp[]
  readonly selections: Readonly<Record<string, ViewSelection>>
  readonly onSelection: (register: string, selection: ViewSelection) => void
  readonly onHelp: (place: string) => void
  readonly commands: Readonly<Record<'steps' | 'chamber' | 'undo' | 'redo' | 'news' | 'tour' | 'keys', () => void>>
}

/** Everything Ctrl+K finds besides entries, in the language of the program. */
export function useDestinations({
  chamber,
  own,
  selections,
  onSelection,
  onHelp,
  commands,
}: Frame): readonly Destination[] {
  const catalogue = useCatalogue()
  const kept = useKeptRegisters()
  const texts = useTexts()
  const savedViews = useWorkspaceValue('views')
  const navigate = useNavigate()
  return useMemo(() => {
    const { app, desk, health, help, history, merge } = texts
    const { kinds } = app.search
    const to = (path: string) => () => void navigate(path)
    const dutiesOf = (id: string) => {
      const { alsoCalled } = texts.register(id)
      return alsoCalled === undefined ? {} : { alsoCalled }
    }
    /** Of a screen none of whose registers the office keeps: the one whose page says so and switches it on. */
    const ownerIfOff = (screen: string) => {
      const owners = registersOfScreen(screen, catalogue.registers)
      return owners.some((one) => kept.includes(one)) ? undefined : owners[0]
    }
    const screens: readonly (readonly [string, string])[] = [
      ['/', desk.title],
      ...own.filter(({ id }) => ownerIfOff(id) === undefined).map(({ id, title }) => [`/${id}`, title] as const),
      ['/health', health.title],
      ['/transfer', merge.navigation],
      ['/sharing', texts.sharing.title],
      ['/backups', app.navigation.backups],
      ['/log', history.log.title],
      ['/trash', app.navigation.trash],
      ['/settings', app.navigation.settings],
      ['/settings/templates', texts.templates.title],
    ]
    const daily = kept.filter(({ within }) => within === undefined)
    const off = catalogue.registers.filter((one) => one.within === undefined && !kept.includes(one))
    const views = daily.flatMap(({ id: register, views: ready }) => {
      const text = texts.register(register)
      // The name of an own view may name people; on the wall it is not offered.
      const saved = chamber ? [] : savedViews.filter((view) => view.register === register)
      const all = [...ready.map(({ id }) => ({ id, name: text.views[id] ?? id })), ...saved]
      return all.map(({ id, name }) => ({
        id: `view ${register} ${id}`,
        title: name,
        where: kinds.view(text.name),
        run: () => {
          onSelection(register, { open: id, changed: selections[register]?.changed ?? {} })
          void navigate(`/register/${register}`)
        },
      }))
    })
    const doing = [
      ...daily.flatMap(({ id }) => [
        { id: `new ${id}`, title: texts.register(id).newEntry, run: to(`/register/${id}?new=1`) },
        { id: `import ${id}`, title: app.importing.title(texts.register(id).name), run: to(`/import/${id}`) },
      ]),
      ...(['export', 'print'] as const).map((key) => ({
        id: key,
        title: app.keys[key],
        keys: globalKeys[key],
        // Pressed once the dialog is gone: the screen beneath answers it.
        run: () => void requestAnimationFrame(() => requestAnimationFrame(() => pressKey(globalKeys[key]))),
      })),
      ...(['undo', 'redo', 'steps', 'chamber', 'keys'] as const).map((key) => ({
        id: key,
        title: app.keys[key],
        keys: globalKeys[key],
        run: commands[key],
      })),
      ...(['news', 'tour'] as const).map((one) => ({
        id: one,
        title: help[one].open,
        alsoCalled: help[one].alsoCalled,
        run: commands[one],
      })),
    ]
    return [
      ...daily.map(({ id }) => ({
        id: `register ${id}`,
        title: texts.register(id).name,
        where: kinds.register,
        ...dutiesOf(id),
        run: to(`/register/${id}`),
      })),
      // Off or not, a duty is found by its name; its screen says that it is off and switches it on.
      ...off.map(({ id }) => ({
        id: `register ${id}`,
        title: texts.register(id).name,
        where: kinds.registerOff,
        ...dutiesOf(id),
        run: to(`/register/${id}`),
      })),
      ...own.flatMap(({ id, title }) => {
        const owner = ownerIfOff(id)
        return owner === undefined
          ? []
          : [{ id: `screen /${id}`, title, where: kinds.registerOff, run: to(`/register/${owner.id}`) }]
      }),
      ...screens.map(([path, title]) => ({ id: `screen ${path}`, title, where: kinds.screen, run: to(path) })),
      {
        id: 'screen publishing',
        title: desk.publishing.title,
        where: kinds.screen,
        alsoCalled: desk.publishing.alsoCalled,
        run: to('/?publishing=1'),
      },
      ...views,
      ...doing.map((command) => ({ ...command, id: `command ${command.id}`, where: kinds.command })),
      ...settingLabels(texts).map((label) => ({
        id: `setting ${label}`,
        title: label,
        where: kinds.setting,
        run: () => void navigate('/settings', { state: { setting: label } satisfies ShownSetting }),
      })),
      ...helpPlaces(texts, { ...catalogue, registers: kept }, own).flatMap(({ id, title }) =>
        ownerIfOff(id) === undefined ? [{ id: `help ${id}`, title, where: kinds.help, run: () => onHelp(id) }] : [],
      ),
    ]
  }, [catalogue, kept, texts, savedViews, navigate, chamber, own, selections, onSelection, onHelp, commands])
}
