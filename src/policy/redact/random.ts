const ORDINARY =
  /^(?:Test[A-Z]\w*(?:\/\S*)?|\d{4}-\d\d-\d\d.*|\d{1,2}[:/.]\d\d.*|v?\d+(?:\.\d+)+[\w.-]*|(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?|[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/.*|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|internal|svc|cluster|example)(?:[:/].*)?|[\w-]+:\d{2,5}|\d+[a-z]{1,3}|[a-z]+(?:[-_/:][a-z0-9]{1,7}){1,6}|(?=.{1,15}$)[A-Za-z]+\d{1,3}|[A-Z]?[a-z]+\d{1,3}|[A-Z]+\d{1,3})$/

/** Eight characters at least, a letter and a digit, and none of the ordinary things that have both. */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false
  const varied =
    (/\d/.test(value) && /[A-Za-z]/.test(value)) ||
    (value.length >= 16 && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(1)) && !/[-_. ]/.test(value))
  return varied && !ORDINARY.test(value)
}

/** `WGTzmGgwigvBJr`: upper and lower case by turns, as no name has them. */
export function isMixed(value: string): boolean {
  return /^[A-Za-z]{10,}$/.test(value) && (value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) >= 5
}

/** The same, and with as many capitals as chance gives and no name made of words has. */
export function isScrambled(value: string): boolean {
  return isMixed(value) && value.length >= 16 && (value.match(/[A-Z]/g)?.length ?? 0) * 10 >= value.length * 3
}
