import { useEffect, useRef } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import type { Picture } from './redaction/drawPages'
import type { FileFound } from './fileFound'
import type { PublicationState } from './usePublication'

interface Props extends Pick<PublicationState['files'], 'draw' | 'drawnOf'> {
  readonly file: FileFound
}

/** The pages of a file as they will be published, each beside what it was where something is covered. */
export function DrawnPages({ file, draw, drawnOf }: Props) {
  const { publication } = useTexts()
  const text = publication.pages
  const drawn = drawnOf(file)
  const isDone = drawn !== undefined && drawn !== 'drawing' && drawn !== 'outdated'
  return (
    <div className="drawn-pages">
      {drawn === 'drawing' || isDone ? null : (
        <Button size="small" aria-label={`${text.draw}: ${file.file.name}`} onClick={() => void draw(file)}>
          {text.draw}
        </Button>
      )}
      <p role="status">
        {drawn === undefined
          ? ''
          : drawn === 'drawing'
            ? text.drawing
            : drawn === 'outdated'
              ? text.outdated
              : drawn.kind === 'refused'
                ? `${text.refused[drawn.reason]} ${text.instead}`
                : text.look}
      </p>
      {!isDone || drawn.kind === 'refused' ? null : (
        <ol>
          {drawn.pages.map(({ before, after, covered }, index) => (
            <li key={index}>
              <p>
                {text.page(index + 1)} · {text.covered(covered)}
              </p>
              {covered === 0 ? null : (
                <PagePicture picture={before} alt={`${publication.before}: ${text.page(index + 1)}`} />
              )}
              <PagePicture picture={after} alt={`${publication.after}: ${text.page(index + 1)}`} />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

function PagePicture({ picture, alt }: { readonly picture: Picture; readonly alt: string }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([picture.bytes], { type: 'image/jpeg' }))
    if (image.current !== null) image.current.src = address
    return () => URL.revokeObjectURL(address)
  }, [picture])
  return <img ref={image} alt={alt} width={picture.width} height={picture.height} />
}
