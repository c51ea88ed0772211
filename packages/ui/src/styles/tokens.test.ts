import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })
}

const painted = files(source).filter((path) => /\.(css|tsx?)$/.test(path) && !/\.test\.tsx?$/.test(path))
const literal =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?=\s*[;,)'"}])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\((?!from)/i
const named =
  /(?:color|background|fill|stroke|border[a-z-]*)['"]?\s*[:=]\s*['"{]*\s*(?:white|black|red|green|blue|gray|grey|orange|yellow)\b/i

describe('colours', () => {
  it.each(painted.filter((path) => !path.endsWith('tokens.css')).map((path) => path.slice(source.length + 1)))(
    'come from the tokens in %s',
    (path) => {
      const text = readFileSync(join(source, path), 'utf8').replace(/href="#[^"]*"|href: ['"`]#[^'"`]*['"`]/g, '')
      expect(text.match(literal)?.[0]).toBeUndefined()
      expect(text.match(named)?.[0]).toBeUndefined()
    },
  )

  it('finds a literal when there is one', () => {
    expect('a{color:#fff}').toMatch(literal)
    expect("style={{ color: '#a1b2c3' }}").toMatch(literal)
    expect('a{background:rgb(0 0 0)}').toMatch(literal)
    expect('fill="black"').toMatch(named)
  })
})

describe('custom properties', () => {
  const tokens = readFileSync(join(source, 'styles/tokens.css'), 'utf8')
  const defined = new Set(Array.from(tokens.matchAll(/(--[a-z0-9-]+)\s*:/g), (match) => match[1]))
  it.each(painted.map((path) => path.slice(source.length + 1)))('used in %s are tokens', (path) => {
    const text = readFileSync(join(source, path), 'utf8')
    const used = Array.from(text.matchAll(/var\((--[a-z0-9-]+)(,)?/g))
    const unknown = used.filter((match) => !match[2] && !defined.has(match[1])).map((match) => match[1])
    expect(unknown).toEqual([])
  })
})
