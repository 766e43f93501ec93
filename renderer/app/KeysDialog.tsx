import { Dialog } from '../components/Dialog'
import { useTexts } from '../data/context'
import { deskKeys, formKeys, globalKeys, listKeys } from '../components/keys'

/** The keys that work here and now. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { app } = useTexts()
  const texts: Readonly<Record<string, string>> = app.keys
  const groups = [
    [app.keys.everywhere, globalKeys],
    [app.keys.onDesk, deskKeys],
    [app.keys.inList, listKeys],
    [app.keys.inForm, formKeys],
  ] as const
  return (
    <Dialog title={app.keys.title} onClose={onClose} wide>
      {/* It scrolls in a small window, by keys too. */}
      <div className="keys" tabIndex={0} role="region" aria-label={app.keys.title}>
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {Object.entries(keys).map(([id, key]) => (
                <div key={id}>
                  <dt>
                    <kbd>{key === 'Space' ? app.keys.space : key}</kbd>
                  </dt>
                  <dd>{texts[id]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
