import type { Ajv, ErrorObject, ValidateFunction } from 'ajv'
import { OperatorError } from '../../../../core/errors.ts'
import { failed, passed } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { type Fence, jsonOf } from './form.ts'

const SHOWN = 5

/** JSON Schema 2020-12 by ajv, whose patterns run on RE2: no schema and no output can make it take exponential time. */
export async function schemaRule(schema: object, fence: Fence): Promise<Rule> {
  const validate = await compile(schema)
  return ({ text }) => {
    const json = jsonOf({ text }, fence)
    if ('problem' in json) return []
    if (validate(json.value)) return [passed('json.schema', 'It fits its JSON Schema.')]
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if')
    const more = errors.length > SHOWN ? `, and ${errors.length - SHOWN} more` : ''
    const said = [...new Set(errors.map(say))].slice(0, SHOWN).join('; ')
    return [failed('json.schema', `It does not fit its JSON Schema: ${said}${more}.`, text.lines[0])]
  }
}

function say({ instancePath, message, params }: ErrorObject): string {
  const extra =
    'additionalProperty' in params ? ` (${String(params['additionalProperty']).slice(0, 40)})` : ''
  return `${instancePath.slice(0, 80) || 'the whole'} ${message ?? 'is wrong'}${extra}`
}

interface Engines {
  /** Makes functions of schemas. */
  compiler: Ajv
  /** Tells whether a schema is one. */
  metaSchema: Ajv
}

/** Made once: each takes longer to make than any schema. */
let engines: Promise<Engines> | undefined

async function openEngines(): Promise<Engines> {
  const [{ Ajv2020 }, { default: formats }, { RE2JS }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
    import('re2js'),
  ])
  const linear = Object.assign(
    (pattern: string) => {
      const compiled = RE2JS.compile(pattern)
      // ajv tells patterns apart by what they print as.
      return { test: (text: string) => compiled.matcher(text).find(), toString: () => `/${pattern}/` }
    },
    { code: 're2' },
  )
  const compiler = new Ajv2020({
    allErrors: true,
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    code: { regExp: linear as never },
  })
  formats.default(compiler)
  return { compiler, metaSchema: new Ajv2020({ strict: false, logger: false }) }
}

async function compile(schema: object): Promise<ValidateFunction> {
  engines ??= openEngines()
  const { compiler, metaSchema } = await engines
  try {
    if (!metaSchema.validateSchema(schema)) throw new Error(metaSchema.errorsText())
    const validate = compiler.compile(schema)
    // It would keep every schema of every configuration that there ever was.
    compiler.removeSchema(schema)
    return validate
  } catch (cause) {
    throw new OperatorError('config_invalid', 'The JSON Schema of an output cannot be used.', {
      hint: 'run: operator config check',
      cause,
    })
  }
}
