import { expect, test } from '@playwright/test'

test('machines can ask whether the portal lives and whether it can serve', async ({ request }) => {
  const alive = await request.get('/healthz')
  expect(alive.status()).toBe(200)
  expect(alive.headers()['content-type']).toContain('application/json')
  const ready = await request.get('/readyz')
  expect(ready.status()).toBe(200)
  expect(await ready.json()).toMatchObject({ ready: true, database: 'ok', queue: 'ok', worker: 'ok', migrations: 'ok' })
})

test('a page that does not exist says so and leads home', async ({ page }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
