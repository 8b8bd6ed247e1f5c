import type { Garbage, OutputContract, StoreConfig } from '../../../config/cron.ts'
import { parseFormula } from '../../../core/formula.ts'
import { wordsOf } from './reading/words.ts'
import type { Rule } from './rule.ts'
import { countRule } from './rules/count/count.ts'
import { daysRule } from './rules/days/days.ts'
import { didRule } from './rules/did/did.ts'
import { differs } from './rules/differs.ts'
import { type Fence, isJson, minBytes, readable } from './rules/form.ts'
import { freshRule } from './rules/fresh.ts'
import { cutOff } from './rules/garbage/cut-off.ts'
import { errors } from './rules/garbage/errors.ts'
import { placeholders } from './rules/garbage/placeholders.ts'
import { refusals } from './rules/garbage/refusals.ts'
import { repeats } from './rules/garbage/repeats.ts'
import { numbersRule } from './rules/numbers/numbers.ts'
import { matches, neverMatches, patternsOf } from './rules/patterns.ts'
import { sectionsRule } from './rules/sections/sections.ts'
import { statesRule } from './rules/states/states.ts'
import { storeRule } from './rules/store.ts'
import { timestampsRule } from './rules/timestamps/timestamps.ts'

/** A contract made ready: once per job, for any number of runs. */
export interface Contract {
  /** What fails here leaves nothing for the other rules to judge. */
  form: readonly Rule[]
  garbage: readonly Rule[]
  content: readonly Rule[]
}

const GARBAGE: Readonly<Record<Garbage, Rule>> = {
  errors,
  refusals,
  placeholders,
  cut_off: cutOff,
  repeats,
}

/** Throws OperatorError config_invalid when an engine refuses a pattern or a schema that the configuration let through. */
export async function compileContract(contract: OutputContract): Promise<Contract> {
  return {
    form: [readable, ...(contract.json ? [isJson(contract.fenced)] : [])],
    garbage: (Object.keys(GARBAGE) as Garbage[])
      .filter((kind) => contract.garbage.includes(kind))
      .map((kind) => GARBAGE[kind]),
    content: [
      ...(contract.json ? [await schema(contract.json, contract.fenced)] : []),
      ...named(contract),
      ...(contract.match ? [matches(await patternsOf(contract.match))] : []),
      ...(contract.never ? [neverMatches(await patternsOf(contract.never))] : []),
      ...(contract.differs ? [differs] : []),
    ],
  }
}

async function schema(json: object, fence: Fence): Promise<Rule> {
  const { schemaRule } = await import('./rules/schema.ts')
  return schemaRule(json, fence)
}

function named(contract: OutputContract): Rule[] {
  const { sections, count, numbers, states, days, timestamps, did, fresh, store } = contract
  return [
    ...(contract.min_bytes === undefined ? [] : [minBytes(contract.min_bytes)]),
    ...(sections ? [sectionsRule(sections.map(titled))] : []),
    ...(count ?? []).map(countOf),
    ...(numbers ? [numbersOf(numbers)] : []),
    ...(states ? [statesRule(states.map(titled))] : []),
    ...(days === undefined ? [] : [daysRule(days)]),
    ...(timestamps === undefined ? [] : [timestampsRule(timestamps)]),
    ...(did ? [didRule(did[0] ?? '', wordsOf(did))] : []),
    ...(fresh === undefined ? [] : [freshRule(fresh)]),
    ...(store ? [storeRule(storeName(store))] : []),
  ]
}

function titled(words: readonly string[]) {
  return { title: words[0] ?? '', words: wordsOf(words) }
}

function countOf(count: NonNullable<OutputContract['count']>[number]): Rule {
  return countRule({
    ...titled(count.of),
    of: wordsOf(count.of),
    atLeast: count.at_least,
    each: (count.each ?? []).map(titled),
    under: wordsOf(count.under ?? []),
    all: count.all,
    beyond: count.beyond ?? 0,
  })
}

function numbersOf({ figures, sums, tolerance }: NonNullable<OutputContract['numbers']>): Rule {
  const wanted = Object.entries(figures).map(([name, { called, min, max, every, optional }]) => {
    return { name, words: wordsOf(called), min, max, every, optional }
  })
  const formulas = Object.entries(sums).map(([name, texts]) => ({
    name,
    formulas: [texts].flat().flatMap((text) => {
      const formula = parseFormula(text)
      return formula ? [{ text, formula }] : []
    }),
  }))
  return numbersRule(wanted, formulas, tolerance)
}

/** How a store is called in evidence. */
export function storeName(store: StoreConfig): string {
  if ('folder' in store) return `The folder ${store.folder}`
  return 'collection' in store
    ? `The collection ${store.collection} of ${store.service}`
    : `The table ${store.table} of ${store.database}`
}
