/**
 * Runs a program in a container, for whoever has only Docker's API. Arguments: a random mark; `fed` where stdin is the
 * program's, else `watched`; the variable for the secret's file, or nothing; the program and its arguments. The first
 * line of stdin is the secret.
 *
 * - The last bytes of stdout are the mark and the exit code: what ends without them was cut off, however it looks.
 * - `watched`: when nobody holds stdin any more, the program is ended. `fed`: it sees the end of its input.
 * - The secret lies in memory (/dev/shm) where there is such a place, and goes with the script.
 * - The script waits for all that it started. An orphan would become a child of process 1, and where that is
 *   PostgreSQL, a child that ends by a signal makes it throw out all of its sessions.
 */
export const RUN = `
mark=$1 mode=$2 variable=$3
shift 3
umask 077
base=/tmp
[ -d /dev/shm ] && [ -w /dev/shm ] && base=/dev/shm
for old in "$base"/operator-exec-*; do
  [ -s "$old/self" ] && ! kill -0 "$(cat "$old/self")" 2>/dev/null && rm -rf "$old"
done
place=$base/operator-exec-$mark
mkdir "$place" || exit 125
trap 'rm -rf "$place"' EXIT
echo $$ > "$place/self"
IFS= read -r line || exit 125
if [ -n "$variable" ]; then
  printf '%s\\n' "$line" > "$place/secret"
  export "$variable=$place/secret"
fi
line=
exec 3<&0
watcher=
if [ "$mode" = fed ]; then
  "$@" <&3 3<&- &
  program=$!
else
  "$@" </dev/null 3<&- &
  program=$!
  ( read -r line <&3; kill -TERM "$program" ) </dev/null >/dev/null 2>&1 &
  watcher=$!
fi
echo "$program" > "$place/program"
exec 3<&-
wait "$program"
code=$?
[ -n "$watcher" ] && { kill "$watcher"; wait "$watcher"; } 2>/dev/null
printf '%s%03d' "$mark" "$code"
`

/** Ends what RUN started under this mark, and waits for it: SIGTERM, and after three seconds SIGKILL. */
export const END = `
for place in "/dev/shm/operator-exec-$1" "/tmp/operator-exec-$1"; do
  program=$(cat "$place/program") || continue
  kill -TERM "$program"
  round=0
  while [ -d "$place" ] && [ "$round" -lt 60 ]; do
    round=$((round + 1))
    [ "$round" -eq 30 ] && kill -KILL "$program"
    sleep 0.1 || sleep 1
  done
done 2>/dev/null
exit 0
`
