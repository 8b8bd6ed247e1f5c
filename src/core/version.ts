declare const __VERSION__: string | undefined

/** The version of the built package; `dev` when the sources run unbuilt. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev'
