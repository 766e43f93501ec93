import { Dialog } from '../components/Dialog'
import { useTexts } from '../data/context'
import type { OwnKeys } from '../registers/pages'
import { cellKeys, deskKeys, formKeys, globalKeys, importKeys, listKeys, otherKeys } from '../components/keys'

interface Props {
  /** Keys of the screen that is open, which come first. */
  readonly own: OwnKeys | undefined
  readonly onClose: () => void
}

/** Keys of the whole window, with those other programs have for the same. */
const everywhere = Object.fromEntries(
  Object.entries({ ...globalKeys }).map(([id, key]) => {
    const other = Object.entries(otherKeys).find(([name]) => name === id)?.[1]
    return [id, other === undefined ? key : `${key} ${other}`]
  }),
)

/** The keys that work here and now. */
export function KeysDialog({ own, onClose }: Props) {
  const { app } = useTexts()
  const texts: Readonly<Record<string, string>> = app.keys
  const named = (title: string, keys: Readonly<Record<string, string>>): OwnKeys => ({
    title,
    keys: Object.entries(keys).map(([id, key]) => [key === 'Space' ? app.keys.space : key, texts[id] ?? ''] as const),
  })
  const groups = [
    ...(own === undefined ? [] : [own]),
    named(app.keys.everywhere, everywhere),
    named(app.keys.onDesk, deskKeys),
    named(app.keys.inList, listKeys),
    named(app.keys.inCell, cellKeys),
    named(app.keys.inForm, formKeys),
    named(app.keys.inImport, importKeys),
  ]
  return (
    <Dialog title={app.keys.title} onClose={onClose} wide>
      {/* Longer than a low window: without a stop of its own the keyboard could not scroll it. */}
      <div className="keys" role="group" aria-label={app.keys.title} tabIndex={0}>
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, words]) => (
                <div key={words}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
