import { createServer } from 'node:http'

/** A server in a process of its own: /fast answers at once, /slow after 300 ms. Says its port to its parent. */
const server = createServer((request, response) => {
  const delay = request.url === '/slow' ? 300 : 0
  if (delay === 0) response.end('ok')
  else setTimeout(() => response.end('ok'), delay)
})
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0)
})
process.once('disconnect', () => process.exit())
