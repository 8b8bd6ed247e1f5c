/** YAML tags and anchors, and the prefixes of string literals. */
const TAGS = /(?:!!?[a-z][a-z/-]* +|&\w+ +)*(?:[bBrRuUfF@$]{1,2}(?=["']))?/y

/** What one of the tags or wrappers begins with: most values begin otherwise. */
const BEGINS =
  /[!&{\s\\]|""|''|[bBrRuUfF@$]{1,2}["']|s(?:tr|td::)|bytes|pydantic|S(?:tr|ome|ecret)|Text|Final|Opt|Just|Ok|NewS/y

/** What languages and tools put between a key and the quote that opens its value. */
const WRAPPERS = [
  // a dump: `["password"]=>` and on the next line `string(7) "…"`
  /(?:\r?\n|\\n)?[ \t]{0,80}string\(\d{1,6}\) (?=\\*")/y,
  // a declaration: `password: str = "…"`, `password: &'static str = "…"`
  /(?:&'static |&)?(?:str|string|String|std::string|Text|bytes|Secret|SecretStr|SecretString|Final|Option<String>|Option<&str>|(?:Optional|Final)\[(?:str|SecretStr)\])\??(?: \| (?:None|null|undefined))? ?= ?(?=[bruf]?["'`])/y,
  // a constructor: `Some("…")`, `SecretStr("…")`
  /(?:(?:Some|Just|Ok|str|string|bytes|Secret|SecretStr|SecretString|String::from|SecretString::from|Secret::new|SecretString::new|SecretValue|NewSecret|pydantic\.SecretStr)\(){1,2}(?=\\*["'])/y,
  // an object with the value inside: `{"sensitive": true, "type": "string", "value": "…"}`
  /\{\s{0,40}(?:\\*["']?(?:sensitive|type|description|version|secure|encrypted)\\*["']?\s?:\s?(?:true|false|null|\d{1,9}|\\*["'][\w ]{1,30}\\*["'])\s{0,4},\s{0,40}){0,3}\\*["']?(?:value|plaintext)\\*["']?\s{0,4}:\s{0,20}(?=\\*["'])/y,
  // the first two of three quotes
  /""(?="[^"\s,;)}\]])|''(?='[^'\s,;)}\]])/y,
]

/** Where the value's own quote stands: behind its type, its constructor or the object that carries it. */
export function insideWrapper(text: string, from: number): number {
  BEGINS.lastIndex = from
  if (!BEGINS.test(text)) return from
  TAGS.lastIndex = from
  const at = TAGS.test(text) ? TAGS.lastIndex : from
  for (const pattern of WRAPPERS) {
    pattern.lastIndex = at
    if (pattern.test(text)) return pattern.lastIndex
  }
  return at
}
