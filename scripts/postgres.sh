#!/usr/bin/env bash
# Starts a throwaway Postgres with pgvector for the tests, or finds the one already running.
#
#   eval "$(scripts/postgres.sh)"    sets TEST_DATABASE_URL; everything but that line goes to stderr
#   scripts/postgres.sh --stop       ends the server and deletes its data
#
# Taken in this order: a server with pgvector installed on this machine; a container, where an engine runs; on Debian,
# as root, the distribution's server package with pgvector built from the source package of a later release.
set -euo pipefail

readonly image=pgvector/pgvector:0.8.0-pg17
readonly pgvector_suite=trixie # the first Debian release that carries pgvector with sparsevec and halfvec (0.7 and up)
readonly state="${TMPDIR:-/tmp}/onevoice-postgres-$(id -u)"

main() {
  case "${1-}" in
    "" | --stop) lock_state ;;
    *) fail_usage ;;
  esac
  if [[ "${1-}" == --stop ]]; then
    stop
  elif ! print_running; then
    start
  fi
}

say() { printf '%s\n' "$*" >&2; }

die() {
  say "postgres.sh: $*"
  exit 1
}

fail_usage() {
  say 'usage: eval "$(scripts/postgres.sh)"  |  scripts/postgres.sh --stop'
  exit 2
}

# One run at a time; the folder holds the password, so nobody else may have made it.
lock_state() {
  mkdir -m 700 "$state" 2>/dev/null || true
  [[ -d "$state" && ! -L "$state" && -O "$state" ]] || die "$state belongs to somebody else — remove it, or set TMPDIR"
  exec 9>"$state/lock"
  if command -v flock >/dev/null; then flock 9; fi
}

# --- the running server: $state/{kind,handle,bin,url} ------------------------------------------------------------------

print_running() {
  [[ -s "$state/url" ]] && is_running && print_url
}

is_running() {
  local port
  port="$(sed 's/.*:\([0-9]*\)\/.*/\1/' "$state/url")"
  case "$(<"$state/kind")" in
    # pg_ctl takes a dead server that nobody has reaped for a living one, so ask the server too.
    local) as_server "$(<"$state/bin")/pg_ctl" status -D "$(<"$state/handle")" >/dev/null 2>&1 &&
      "$(<"$state/bin")/pg_isready" -q -h 127.0.0.1 -p "$port" ;;
    *) [[ "$("$(<"$state/kind")" inspect -f '{{.State.Running}}' "$(<"$state/handle")" 2>/dev/null)" == true ]] ;;
  esac
}

print_url() { printf "export TEST_DATABASE_URL='%s'\n" "$(<"$state/url")"; }

# The URL is written last: a start that was interrupted does not count as running.
remember() { # kind handle bin url
  printf '%s' "$1" >"$state/kind"
  printf '%s' "$2" >"$state/handle"
  printf '%s' "$3" >"$state/bin"
  (umask 077 && printf '%s' "$4" >"$state/url")
  say "Postgres with pgvector is running ($1); end it with: scripts/postgres.sh --stop"
  print_url
}

stop() {
  if [[ -s "$state/url" ]]; then
    end_server
    say "stopped"
  else
    say "nothing is running"
  fi
  rm -rf "$state"
}

# Also when it has died: its data is still there.
end_server() {
  local kind handle
  kind="$(<"$state/kind")" handle="$(<"$state/handle")"
  if [[ "$kind" == local ]]; then
    as_server "$(<"$state/bin")/pg_ctl" stop -m immediate -w -D "$handle" >/dev/null 2>&1 || true
    if [[ "$handle" == */onevoice-pgdata.*/data ]]; then rm -rf "${handle%/data}"; fi
  else
    "$kind" rm -f "$handle" >/dev/null 2>&1 || true
  fi
  rm -f "$state/url"
}

start() {
  local bin engine
  if [[ -s "$state/url" ]]; then end_server; fi
  if bin="$(find_server)"; then
    start_local "$bin"
  elif engine="$(find_engine)" && start_container "$engine"; then
    return
  elif [[ -r /etc/debian_version ]] && ((EUID == 0)); then
    install_packages
    bin="$(find_server)" || die "the packages are installed, but no server with pgvector 0.7 or newer is found"
    start_local "$bin"
  else
    die "no Postgres server with pgvector 0.7 or newer here — install both, start a container engine, or run this as root on Debian"
  fi
}

# --- a server on this machine --------------------------------------------------------------------------------------------

# Prints the folder of the newest server's programs that has pgvector 0.7 or newer.
find_server() {
  local bin share version
  while read -r bin; do
    [[ -x "$bin/initdb" && -x "$bin/pg_config" ]] || continue
    share="$("$bin/pg_config" --sharedir)"
    version="$(sed -n "s/^default_version *= *'\([0-9.]*\)'.*/\1/p" "$share/extension/vector.control" 2>/dev/null)" || continue
    if at_least 0.7 "$version"; then
      printf '%s' "$bin"
      return 0
    fi
  done < <(
    printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV
    command -v pg_config >/dev/null && pg_config --bindir
  )
  return 1
}

at_least() { [[ -n "$2" && "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" == "$1" ]]; }

# initdb and the server refuse root, so root hands over to the user postgres. The lock is not theirs to hold.
as_server() {
  if ((EUID == 0)); then
    (cd / && exec runuser -u postgres -- "$@" 9>&-)
  else
    "$@" 9>&-
  fi
}

start_local() { # bin
  local root password port
  root="$(mktemp -d "${TMPDIR:-/tmp}/onevoice-pgdata.XXXXXX")"
  password="$(new_password)"
  (umask 077 && printf '%s\n' "$password" >"$root/password")
  if ((EUID == 0)); then chown -R postgres: "$root"; fi
  as_server "$1/initdb" -D "$root/data" -U postgres --pwfile="$root/password" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$root/initdb.log" 2>&1 ||
    die "initdb failed, see $root/initdb.log"
  rm "$root/password"
  # Another program may take a free port between the look and the start, hence several tries.
  for _ in {1..10}; do
    port="$(free_port)"
    # fsync off: throwaway data. No socket file: its folder differs between distributions and need not be writable.
    if as_server "$1/pg_ctl" start -w -t 30 -D "$root/data" -l "$root/data/server.log" -o "-c listen_addresses=127.0.0.1 \
      -c port=$port -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off" >/dev/null 2>&1; then
      remember local "$root/data" "$1" "postgres://postgres:$password@127.0.0.1:$port/postgres"
      return
    fi
  done
  die "the server does not start, see $root/data/server.log"
}

new_password() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000)) # below the range that systems hand out to outgoing connections
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  printf '%s' "$port"
}

# --- a container -----------------------------------------------------------------------------------------------------------

find_engine() {
  local engine
  for engine in docker podman; do
    if command -v "$engine" >/dev/null && timeout 5 "$engine" info >/dev/null 2>&1; then
      printf '%s' "$engine"
      return 0
    fi
  done
  return 1
}

start_container() { # engine
  local password id port
  password="$(new_password)"
  # The password travels through the environment: arguments are visible to every user of the machine.
  id="$(POSTGRES_PASSWORD="$password" "$1" run -d --rm -e POSTGRES_PASSWORD -p 127.0.0.1::5432 "$image" \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off 9>&-)" || return 1
  port="$("$1" port "$id" 5432/tcp | sed -n 's/.*://p' | head -n 1)"
  # The image first runs a server on the socket alone to set itself up: only an answer over TCP counts.
  for _ in {1..120}; do
    if "$1" exec "$id" pg_isready -q -h 127.0.0.1 -U postgres; then
      remember "$1" "$id" - "postgres://postgres:$password@127.0.0.1:$port/postgres"
      return 0
    fi
    sleep 0.5
  done
  "$1" rm -f "$id" >/dev/null
  return 1
}

# --- Debian packages ---------------------------------------------------------------------------------------------------------

install_packages() {
  local work major
  work="$(mktemp -d "${TMPDIR:-/tmp}/onevoice-pgvector.XXXXXX")"
  say "installing the Postgres server and pgvector (about a minute, once)"
  run_logged "$work/log" apt-get -qq update
  major="$(apt-cache search --names-only '^postgresql-[0-9]+$' | sed 's/^postgresql-\([0-9]*\) .*/\1/' | sort -n | tail -n 1)"
  [[ -n "$major" ]] || die "apt knows no package postgresql-<version> — is the component main in its sources?"
  apt_install "$work/log" "postgresql-$major"
  if apt-cache show "postgresql-$major-pgvector" >/dev/null 2>&1; then
    apt_install "$work/log" "postgresql-$major-pgvector"
  fi
  find_server >/dev/null || build_pgvector "$work" "$major"
  rm -rf "$work"
}

apt_install() { # log package…
  local log="$1"
  shift
  run_logged "$log" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"
}

build_pgvector() { # work major
  local pg_config="/usr/lib/postgresql/$2/bin/pg_config"
  local apt=(apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$1/sources"
    -o "Dir::State::lists=$1/lists" -o "Dir::Cache=$1/cache" -o APT::Sandbox::User=root)
  apt_install "$1/log" "postgresql-server-dev-$2" gcc make libc6-dev
  mkdir -p "$1/sources" "$1/lists/partial" "$1/cache/archives/partial" "$1/pgvector"
  write_source_lists "$1/sources"
  run_logged "$1/log" "${apt[@]}" update
  (cd "$1" && run_logged "$1/log" "${apt[@]}" source --download-only pgvector)
  tar -xf "$1"/pgvector_*.orig.tar.* -C "$1/pgvector" --strip-components=1
  # OPTFLAGS: no -march=native, so the library also runs where the folder is copied to; with_llvm: no clang needed.
  run_logged "$1/log" make -C "$1/pgvector" "PG_CONFIG=$pg_config" with_llvm=no OPTFLAGS=
  run_logged "$1/log" make -C "$1/pgvector" "PG_CONFIG=$pg_config" with_llvm=no install
}

# The machine's own apt sources, turned to the source packages of the later release, in a private folder. Both formats:
# one-line *.list and paragraphs in *.sources. Only entries for this release's main archive, so no third party's.
write_source_lists() { # folder
  local codename file
  codename="$(. /etc/os-release && printf '%s' "${VERSION_CODENAME-}")"
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [[ -r "$file" ]] || continue
    sed -nE "s/^[[:space:]]*deb[[:space:]]+(\[[^]]*\][[:space:]]+)?([^[:space:]]+)[[:space:]]+$codename[[:space:]]+(.*[[:space:]])?main([[:space:]].*)?\$/deb-src \1\2 $pgvector_suite main/p" \
      "$file" >>"$1/derived.list"
  done
  for file in /etc/apt/sources.list.d/*.sources; do
    [[ -r "$file" ]] || continue
    sed -E '/^#/d; s/[[:space:]]+$//' "$file" | awk -v codename="$codename" -v suite="$pgvector_suite" '
      BEGIN { RS = ""; FS = "\n" }
      {
        text = ""; types = suites = components = 0; enabled = 1
        for (i = 1; i <= NF; i++) {
          line = $i; field = tolower(line); words = " " substr(line, index(line, ":") + 1) " "
          if (field ~ /^types:/) { types = words ~ / deb /; line = "Types: deb-src" }
          else if (field ~ /^suites:/) { suites = index(words, " " codename " "); line = "Suites: " suite }
          else if (field ~ /^components:/) { components = words ~ / main /; line = "Components: main" }
          else if (field ~ /^enabled:/) enabled = words !~ / no /
          text = text line "\n"
        }
        if (types && suites && components && enabled) print text
      }' >>"$1/derived.sources"
  done
  [[ -s "$1/derived.list" || -s "$1/derived.sources" ]] || die "apt has no source line for the main archive of ${codename:-this release}"
}

# The output of apt and make is of interest only when they fail.
run_logged() { # log command…
  local log="$1"
  shift
  "$@" >>"$log" 2>&1 9>&- || die "failed: $1 — see $log"
}

main "$@"
