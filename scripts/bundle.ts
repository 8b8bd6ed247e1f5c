// How everything of ours is bundled for Node, and the bare server that the cold start is compared with, too.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

/**
 * Node's own modules as `process.getBuiltinModule` gives them. Importing one as an ES module makes Node build
 * a copy of all its exports first, lazily loaded ones included: 20 ms of a cold start.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    // A dynamic import wants the module's own exports, and it is lazy already.
    onResolve({ filter: /^(node:.+|process|buffer)$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : { path, namespace: kind },
    )
    onLoad({ filter: /.*/, namespace: 'require-call' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
    onLoad({ filter: /.*/, namespace: 'import-statement' }, ({ path }) => ({ contents: named(path) }))
  },
}

/** A builtin with a binding for each name, of which the bundle keeps those that are imported. */
function named(path: string): string {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) => name !== 'default')
  return [
    `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`,
    'export default builtin',
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})()`),
  ].join('\n')
}

/**
 * The SDK's default JSON Schema validator checks answers to its own `elicitInput`; ours are read by src/mcp/confirm.ts.
 * With it comes Ajv, the largest part of a cold start. Should it ever be asked, it says so instead of passing anything.
 */
const noAjv: Plugin = {
  name: 'no-ajv',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@modelcontextprotocol\/server\/_shims$/ }, () => ({
      path: 'shims',
      namespace: 'shims',
    }))
    onLoad({ filter: /.*/, namespace: 'shims' }, () => ({
      contents: `
        export const process = globalThis.process
        export class DefaultJsonSchemaValidator {
          getValidator() { throw new Error('There is no JSON Schema validator in this build.') }
        }`,
      loader: 'js',
    }))
  },
}

/** The same parser as ES modules: only what is used is bundled, and it loads 8 ms sooner than its CommonJS twin. */
const yaml = fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url))

/**
 * What the start needs in one chunk instead of twenty: a module that is only loaded later imports the start, which
 * is loaded by then, so that all chunks share the whole of it and none a part of it.
 */
const oneStart = (start: string): Plugin => ({
  name: 'one-start',
  setup({ onResolve, onLoad }) {
    const later = new Set<string>()
    onResolve({ filter: /^\.\.?\// }, ({ path, kind, resolveDir }) => {
      if (kind === 'dynamic-import') later.add(join(resolveDir, path))
      return undefined
    })
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      if (!later.has(path) || path === start || path.endsWith('first-word.ts')) return undefined
      return { contents: `import ${JSON.stringify(start)}\n${await readFile(path, 'utf8')}`, loader: 'ts' }
    })
  },
})

export function bundle(options: BuildOptions) {
  return build({
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.19',
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [oneStart(fileURLToPath(new URL('../src/cli/mcp.ts', import.meta.url))), builtins, noAjv],
    alias: { yaml },
    logLevel: 'warning',
    ...options,
  })
}
