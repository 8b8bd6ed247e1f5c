/** The words the key rules know. Lower case, one segment of a key each: `dbPassword_v2` is db, password, v2. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** A segment that makes its key a password. */
export const PASSWORD =
  words(`password passwd passwort passphrase passcode pwd pswd passw userpassword userpass
  dbpassword dbpass dbpwd rootpassword rootpw adminpassword mysqlpassword pgpassword pgpass sshpass requirepass masterauth masterpassword
  masteruserpassword keypass storepass keystorepassword truststorepassword bindpw bindpassword smtppassword
  smtppass redispassword authpassword loginpassword cleartextpassword webpassword newpassword oldpassword
  kennwort motdepasse contrasena senha`)

export const SECRET = words(
  'secret clientsecret appsecret apisecret authsecret jwtsecret sharedsecret webhooksecret cookiesecret sessionsecret',
)

export const TOKEN = words(`token authtoken accesstoken apitoken refreshtoken bearertoken sessiontoken idtoken
  usertoken bottoken bearer oauthtoken csrftoken xsrftoken jwttoken jwt sastoken webhooktoken deploytoken personaltoken`)

/** Compound keys written as one word. */
export const KEY =
  words(`apikey secretkey accesskey privatekey privkey encryptionkey signingkey authkey masterkey
  appkey accountkey sharedkey sharedaccesskey servicekey licensekey presharedkey psk apptoken routingkey
  storagekey subscriptionkey keydata clientkey jwtkey hmackey sessionkey unsealkey`)

/** What a plain `key` must stand behind to be a secret one. */
export const KEY_OF =
  words(`api access secret private priv encryption encrypt decryption app application routing
  signing sign signature master shared account auth authentication authorization preshared storage service
  sha sha256 hmac jwt session cookie fernet nonce gossip webhook integration ingest ingestion aes crypt crypto cipher client unseal recovery root admin
  license licence subscription function functions sdk sas deploy write admin management token root data-encryption dek kek
  vapid license security datadog dd newrelic honeycomb mailgun sendgrid twilio openai anthropic stripe algolia
  segment sentry bugsnag rollbar pagerduty opsgenie mixpanel amplitude cloudflare heroku digitalocean linode
  vultr hetzner maps google aws azure gcp supabase firebase fcm sumo splunk jfrog artifactory databricks groq
  mistral cohere gemini deepseek replicate perplexity huggingface fastly logdna loggly papertrail rapidapi
  postmark mandrill mailchimp brevo resend clerk okta auth0 storj wasabi backblaze b2 s3 minio spaces rabbitmq
  consul nomad vault tailscale ngrok sonar snyk codecov coveralls circleci gitlab github bitbucket npm nuget pypi
  slack discord telegram shared-access instrumentation host-private user-api global transit wrapping`)

/** Words before `key` or `token` that say it is none of ours: a database's, a page's, a model's. */
export const HARMLESS_BEFORE =
  words(`public publishable pub primary foreign sort partition cache unique composite
  next previous prev page pagination continuation sync cursor resume idempotency idempotent fencing progress
  bos eos pad unk sep cls mask special stop first last per max min num number total input output prompt completion
  cached reasoning generated unexpected invalid illegal missing unknown expected no without has is use uses
  allow allows enable enabled disable disabled skip show hide forgot reset require requires required need needs
  remaining used consumed available after before routing-hash shard group index lookup hash range object bucket
  locale translation i18n message dedup dedupe deduplication registry known host-public change delete remove proxy
  fastcgi uwsgi scgi grpc by of per count ssh-public certificate cert ca rate syntax parse csv separator`)

/** Words after the noun that make the key speak about a secret instead of holding one. */
export const ABOUT =
  words(`file files filename path paths arn name names ref refs reference ttl algorithm algorithms alg
  algo expires expiry expiration expire expired exp at on length len count counts type types url uri urls endpoint endpoints
  id ids kid format policy policies enabled enable disabled disable required require rotation rotate rotated rotating limit limits max maximum min
  minimum usage budget prefix suffix version versions age date time times timestamp timeout field fields header headers
  column columns label placeholder regex pattern mode method methods provider providers issuer audience scope scopes status state
  strength reset changed change updated update created creation deleted manager managers store stores engine mount mounts dir directory
  folder location bucket region kind class size sizes bits window interval period digits encoding host hostname port user
  username users email env var variable variables command cmd helper helpers source sources hint error errors failure failures failed attempts
  attempt retries index position offset fingerprint thumbprint checksum digest backend service server servers address
  selector projection projected volume volumes template templates options option config configuration settings setting
  list lists per second seconds sec ms minute hour hours day days cost price used remaining consumed available total
  input output ratio rate quota score probability probabilities logprobs vocab vocabulary encryption authentication
  less free protected prompt prompts message messages valid validity verified verification verify validation validator missing present exists
  exist set unset needed supported support stdin input factory handler generator parser lexer tokenizer
  exchange grant flow review reviews request requests response responses lifetime duration cache cached page button form dialog
  view controller route routes test tests spec docs doc documentation comment description title help info
  login recipient key-id stream fd sock socket owner namespace annotation annotations labels tag tags role roles schema schemas pair
  pairs history complexity notice bucket bound line lines number num no binding bindings keeper santa garden network sauce service-account
  weight weights embedding embeddings ids-mask spaces chars characters symbols words level changes events event access-id sid
  sha256sum usages usage mtime atime ctime uid gid rule rules accessor accessors`)

/** Words after the noun that change nothing: `token_old`, `PASSWORD_PROD`, `secret_base64`, `client-key-data`. */
export const NEUTRAL =
  words(`value val values plain plaintext raw text clear cleartext old new current previous next prod production staging
  stage dev develop development test live primary secondary base base64 b64 encoded string str default main master
  backup hash hashed crypt bcrypt salt data v1 v2 v3 a b ro rw readonly readwrite admin root app db web api worker
  global local override again confirm confirmation repeat repeated retype env2 hex pem one two three write read internal external`)

/** Plural nouns: names and counts more often than values, so only a value that looks like one counts. */
export const PLURAL = words('tokens secrets credentials credential creds cred apikeys keys')

/** Values that say there is no secret here. */
export const STATUS =
  words(`true false null none nil undefined nan yes no on off y n required optional mandatory missing empty
  unset set hidden invalid valid expired expires ok okay fail failed failing failure incorrect wrong correct denied rejected accepted
  disabled enabled unknown changed updated rotated rotating revoked refreshed created deleted removed generated reset
  mismatch mismatched matches matched match unauthorized forbidden absent present provided specified configured available unavailable
  supported unsupported default redacted filtered masked sensitive removed secret encrypted protected omitted
  obfuscated scrubbed censored suppressed any all inherit include omit same-origin always never auto manual
  md5 sha1 sha256 sha512 bcrypt scrypt argon2 argon2i argon2id pbkdf2 plain plaintext scram-sha-256 scram-sha-1
  hs256 hs384 hs512 rs256 rs384 rs512 es256 es384 ps256 eddsa ed25519 rsa ecdsa aes aes256 basic bearer digest oauth oauth2 oidc saml
  ldap ldaps kerberos gssapi ntlm mtls jwt iam external internal anonymous public private certificate kubernetes token tokens
  password passwords passwd passphrase username user authorization authentication credentials credential apikey api-key key keys
  eof eol end start identifier comma colon semicolon whitespace newline operator keyword literal symbol
  string number boolean object array todo tbd tba n/a na example placeholder sample dummy pending active inactive
  success succeeded error warning debug info trace notice fatal panic unchanged changed added modified ephemeral opaque
  prompt ask foobared stdin env environ environment file vault keychain keyring login logout verified unverified
  write read-only granted given received sent stored saved loaded found notfound not-found not_found written read used unused empty-string
  erforderlich falsch ungültig gültig geändert abgelaufen gesetzt fehlt leer vorhanden unbekannt zurückgesetzt rotiert erneuert gesperrt requis requise invalide obligatoire requerida requerido incorrecta incorrecto obligatorio obligatoria inválida
  short long weak strong too the a an is was has must should cannot can`)

/** Words of sentences: a value that holds one of them is prose about a secret, not the secret. */
export const FUNCTION_WORDS =
  words(`the a an is are was were be been has have had must should shall may might can cannot can't
  could would will not no for to of at by from with without in on or and if when then than that this these those it its your
  you we our please because before after until into does do did doesn't didn't don't isn't wasn't won't failed again least use used using
  see successfully siehe bitte wurde wird liegt voir véase`)

/** A word that makes whatever it names a secret of one kind or another. */
export function namesSecret(word: string): boolean {
  return PASSWORD.has(word) || SECRET.has(word) || TOKEN.has(word) || KEY.has(word)
}
