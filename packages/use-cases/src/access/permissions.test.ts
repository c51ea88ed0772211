import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { printPermissions } from './permissions'

it('is what docs/permissions.md says', async () => {
  const file = fileURLToPath(new URL('../../../../docs/permissions.md', import.meta.url))
  await expect(printPermissions()).toMatchFileSnapshot(file)
})
