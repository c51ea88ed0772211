import { z } from 'zod'
import { pack } from '../model/pack'

/** The JSON Schema (2020-12) of the pack format, for editors. Objects refuse unknown fields but keep `x-…` ones. */
export function packSchema(): object {
  const schema = z.toJSONSchema(pack, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      const open = jsonSchema.additionalProperties
      const isContent = jsonSchema.properties && typeof open === 'object' && Object.keys(open).length === 0
      if (!isContent) return
      jsonSchema.additionalProperties = false
      jsonSchema.patternProperties = { '^x-': {} }
    },
  })
  return { title: 'Rantai content pack', ...schema }
}
