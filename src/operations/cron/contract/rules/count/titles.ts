import { wordsOf } from '../../reading/words.ts'

/** Under what keys, titles of columns and labels a thing says what it is called. */
export const TITLES = wordsOf(['title', 'name', 'topic', 'headline', 'Titel', 'Thema'])
