import { readSoul } from '../../compose/soul.ts'
import type { Step } from '../stage.ts'

/** Who it is comes before what it operates: in the instructions and in the prompt. */
export const showSoul: Step = async ({ show, operator }) => {
  await show.title('The soul arrives first')
  const { short, full } = readSoul(undefined)
  await show.quote(operator.instructions, 6)
  const soulAt = operator.instructions.indexOf(short.slice(0, 80))
  const stackAt = operator.instructions.search(/environment demo|\bcrm\b/)
  await show.check(
    soulAt === 0 && stackAt > soulAt,
    `the instructions begin with the soul; what is operated follows at character ${stackAt}`,
  )
  const [first = '', ...rest] = await operator.prompt('operator')
  await show.check(
    first.trim().startsWith(full),
    'the first message of the prompt "operator" is the whole soul',
  )
  await show.check(rest.join('\n').includes('demo'), 'the configuration comes in the message after it')
}
