import { checkGraph, type Services } from './graph.ts'

interface Known {
  services: Services
}

/** The graph's errors as configuration problems. A disabled service is still a known name. */
export function graphProblems(
  { services }: Known,
  disabled: readonly { section: string; name: string }[],
): { path: string; problem: string; example: string }[] {
  const others = disabled.filter(({ section }) => section === 'services').map(({ name }) => name)
  return checkGraph(services, others).map((problem) => ({
    path: 'services',
    problem,
    example: 'depends_on: [postgres]',
  }))
}
