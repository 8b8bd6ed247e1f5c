/** How the server is launched: the Node that runs now, this program, a configuration; all absolute. */
export interface Launch {
  node: string
  entry: string
  config: string
  /** More flags of the verb. */
  args: readonly string[]
}

export interface Snippet {
  host: string
  /** Where it goes. */
  where: string
  text: string
}

/** Ready to paste. Absolute paths, so that no host falls back to an older Node or another folder. */
export function snippets({ node, entry, config, args: more }: Launch): readonly Snippet[] {
  const args = [entry, 'mcp', '--config', config, ...more]
  const server = { command: node, args }
  return [
    {
      host: 'Claude Code',
      where: '.mcp.json in the project',
      text: json({ mcpServers: { operator: { type: 'stdio', ...server } } }),
    },
    {
      host: 'Claude Desktop',
      where: 'claude_desktop_config.json (Settings, Developer, Edit Config)',
      text: json({ mcpServers: { operator: server } }),
    },
    {
      host: 'OpenClaw',
      where: '~/.openclaw/openclaw.json',
      text: json({ mcp: { servers: { operator: server } } }),
    },
  ]
}

function json(value: object): string {
  return JSON.stringify(value, null, 2)
}
