import { expect, test } from './fixtures'
import { introduce } from './screens/clerk'

test('a database of a newer program is refused, both versions named, nothing changed', async ({ app }) => {
  await introduce(app.page)
  // Dexie multiplies versions by ten: this is schema 7.
  const written = await app.page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('kancelaria-rady', 70)
        request.onsuccess = () => {
          const { version } = request.result
          request.result.close()
          resolve(version)
        }
        request.onerror = () => reject(new Error('The database could not be raised.'))
      }),
  )
  expect(written).toBe(70)
  const page = await app.restart()
  await expect(page.getByRole('heading', { name: 'Baza danych pochodzi z nowszego programu' })).toBeVisible()
  await expect(page.getByText('w wersji 7, a ten program zna wersję 4')).toBeVisible()
  const versions = await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))
  expect(versions).toContain(70)
})
