import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

export const runbooks: Resource<Sources> = {
  uri: 'operator://runbooks',
  name: 'runbooks',
  title: 'Runbooks',
  description: 'Every runbook with when to use it.',
  mimeType: 'text/markdown',
  async read(sources) {
    const lines = (await sources.runbooks()).map(
      ({ name, title, when }) => `- operator://runbooks/${name}: ${title}${when && `. ${when}`}`,
    )
    return `# Runbooks\n\n${lines.join('\n')}\n`
  },
}

export const runbook: Resource<Sources> = {
  uri: 'operator://runbooks/{name}',
  name: 'runbook',
  title: 'A runbook',
  description:
    'One procedure: how to recognise the trouble, what to look at, how to mend and how to verify it.',
  mimeType: 'text/markdown',
  async read(sources, name) {
    const found = (await sources.runbooks()).find((runbook) => runbook.name === name)
    return found && `# ${found.title}\n\n${found.text}\n`
  },
  async list(sources) {
    return (await sources.runbooks()).map(({ name, title }) => ({
      uri: `operator://runbooks/${name}`,
      name,
      title,
    }))
  },
}
