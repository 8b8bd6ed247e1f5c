// Bundles src/main.ts for Node: one small entry, lazy chunks for what only some calls need. What the first
// answer needs (SDK, zod, yaml) is bundled, because loading it from node_modules doubles the cold start;
// backends' clients stay packages and are loaded by the call that needs them.
import { readFileSync, rmSync } from 'node:fs'
import { TOOLS } from '../src/tools/index.ts'
import { listing } from '../src/tools/listing.ts'
import { bundle } from './bundle.ts'

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: object
  version: string
}
const bundled = [
  '@modelcontextprotocol/server',
  '@modelcontextprotocol/node',
  '@modelcontextprotocol/client',
  'zod',
  'yaml',
]

rmSync('dist', { recursive: true, force: true })
await bundle({
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  splitting: true,
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
  chunkNames: 'chunks/[name]-[hash]',
  // The catalogue as a text inside a text: a constant, and parsed only by who lists tools.
  define: {
    __VERSION__: JSON.stringify(version),
    __CATALOGUE__: JSON.stringify(JSON.stringify(listing(TOOLS))),
  },
})
