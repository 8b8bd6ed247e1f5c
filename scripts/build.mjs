// Bundles src/main.ts for Node: one small entry, lazy chunks for what only some calls need. What the first
// answer needs (SDK, zod, yaml) is bundled, because loading it from node_modules doubles the cold start;
// backends' clients stay packages and are loaded by the call that needs them.
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { TOOLS } from '../src/tools/index.ts'
import { listing } from '../src/tools/listing.ts'

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'))
const bundled = [
  '@modelcontextprotocol/server',
  '@modelcontextprotocol/node',
  '@modelcontextprotocol/client',
  'zod',
  'yaml',
]
const external = Object.keys(dependencies).filter((name) => !bundled.includes(name))

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.19',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  external,
  chunkNames: 'chunks/[name]-[hash]',
  define: { __VERSION__: JSON.stringify(version), __CATALOGUE__: JSON.stringify(listing(TOOLS)) },
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  logLevel: 'warning',
})
