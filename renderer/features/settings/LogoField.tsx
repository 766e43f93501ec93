import { useState } from 'react'
import type { Office } from '#shared/model/office'
import type { TypedOffice } from '#shared/program/settings/officeDraft'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'

interface Props {
  readonly logo: TypedOffice['logo']
  /** `null` takes the picture away. */
  readonly onChange: (logo: NonNullable<Office['logo']> | null) => void
}

/** Picture of the letterhead. */
export function LogoField({ logo, onChange }: Props) {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const toast = useToast()
  const [problem, setProblem] = useState(false)
  const pick = async () => {
    setProblem(false)
    const answer = await workspace.host['file.pickPicture']({})
    if (!answer.ok) {
      toast({ look: 'problem', text: app.failures[answer.error.code](answer.error.name ?? '') })
      return
    }
    if (answer.value === null) return
    const picture = await readPicture(answer.value.bytes)
    if (picture === undefined) setProblem(true)
    else onChange(picture)
  }
  const none = logo === undefined || logo === null
  return (
    <div className="field logo">
      <span className="label">{app.settings.logo}</span>
      {none ? null : (
        <img src={`data:image/${logo.type === 'png' ? 'png' : 'jpeg'};base64,${logo.base64}`} alt={app.settings.logo} />
      )}
      <span className="pane-row">
        <Button onClick={() => void pick()}>{app.settings.logoPick}</Button>
        {none ? null : <Button onClick={() => onChange(null)}>{app.settings.logoRemove}</Button>}
      </span>
      <span className="hint" role="status">
        {problem ? app.settings.logoBad : app.settings.logoHint}
      </span>
    </div>
  )
}

/** Reads a PNG or JPEG picture and its size; `undefined` for anything else. */
async function readPicture(bytes: Uint8Array): Promise<Office['logo'] | undefined> {
  const type =
    bytes[0] === 0x89 && bytes[1] === 0x50 ? 'png' : bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : undefined
  if (type === undefined) return undefined
  try {
    const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)]))
    let binary = ''
    for (const byte of bytes) binary += String.fromCharCode(byte)
    return { type, base64: btoa(binary), width: picture.width, height: picture.height }
  } catch {
    // The browser could not decode it: the caller says so.
    return undefined
  }
}
