#!/usr/bin/env bash
# Installs what the tests of Nón Lá need and runs all of them.
#
#   bash tests/run.sh          what must hold before a change lands
#   bash tests/run.sh long     that, then the tests of the tests, and pictures for people to look at
#
# For Debian and its kin, as root or with sudo; Rust must be there. Everything else is installed if
# it is missing. The last line counts the checks: `N passed, N failed`.
set -euo pipefail
long=false
[[ ${1:-} != long ]] || long=true
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd -- "$root"
# Law and help lines were looked at when the last change was made, not on the day of this run.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || true)}
export SOURCE_DATE_EPOCH
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1 CARGO_NET_RETRY=${CARGO_NET_RETRY:-10} LC_ALL=C.UTF-8

passed=0
failed=0
work=$(mktemp -d)
failures=$work/failures
finish() {
  local status=$?
  # What ended the run before its end is a failure too.
  if ((status != 0 && failed == 0)); then failed=1; fi
  if [[ -s $failures ]]; then
    step 'What failed'
    cat -- "$failures"
  fi
  rm -rf -- "$work"
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  if ((failed > 0)); then exit 1; fi
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

step() { printf '\n==> %s (after %d min %02d s)\n' "$1" $((SECONDS / 60)) $((SECONDS % 60)); }
give_up() {
  printf '%s\n' "$1" >&2
  exit 1
}

# check NAME COMMAND...: one check; what the command says is shown if it fails.
check() {
  local name=$1 log=$work/check.log
  shift
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    printf 'ok      %s\n' "$name"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s\n' "$name" | tee -a "$failures"
    tail -n 60 -- "$log" | sed 's/^/        /'
    return 1
  fi
}

# Networks fail now and then: three more tries, each later than the last.
retry() {
  local pause
  for pause in 5 20 60 0; do
    "$@" && return
    ((pause > 0)) || return 1
    printf 'that failed; once more in %d s: %s\n' "$pause" "$*" >&2
    sleep "$pause"
  done
}

# --- What the tests need -------------------------------------------------------------------------

as_root() {
  if ((EUID == 0)); then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif [[ -n ${CI:-} || ! -t 0 ]]; then
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

has() { command -v "$1" >/dev/null 2>&1; }
# Letters of Vietnamese, for pages to be measured and shown as readers see them.
has_fonts() { has fc-list && [[ -n $(fc-list ':lang=vi' family) && -e /usr/share/fonts/truetype/noto/NotoSansCham-Regular.ttf ]]; }

missing_packages() {
  has cc || echo gcc libc6-dev
  [[ -x ${CHROMIUM:-/usr/bin/chromium} ]] || echo chromium
  [[ -x ${FIREFOX:-/usr/bin/firefox-esr} ]] || echo firefox-esr
  has java || echo default-jre-headless
  has zimwriterfs && has zimcheck || echo zim-tools
  has_fonts || echo fontconfig fonts-noto-core
  has hunspell || echo hunspell
  [[ -e /usr/share/hunspell/vi_VN.dic ]] || echo hunspell-vi
  [[ -e /usr/share/hunspell/en_GB.dic ]] || echo hunspell-en-gb
  has node || echo nodejs
  has npm || echo npm
  has git || echo git
  has ssh || echo openssh-client
  [[ -x /usr/sbin/sshd ]] || echo openssh-server
  [[ -x /usr/sbin/nginx && -e /usr/lib/nginx/modules/ngx_http_dav_ext_module.so ]] || echo nginx libnginx-mod-http-dav-ext
  has python3 && python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

install_packages() {
  local -a packages
  read -r -d '' -a packages < <(missing_packages) || true
  ((${#packages[@]} > 0)) || return 0
  has apt-get || give_up "These are missing, and there is no apt-get to install them: ${packages[*]}"
  echo "installing ${packages[*]}"
  # An old list of packages may do as well.
  retry as_root apt-get -qq -o DPkg::Lock::Timeout=300 update || true
  # Servers are started by the tests, not by the system.
  local policy=/usr/sbin/policy-rc.d status=0
  [[ -e $policy ]] && policy= || printf '#!/bin/sh\nexit 101\n' | as_root install -m 755 /dev/stdin "$policy"
  retry as_root apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "${packages[@]}" || status=$?
  [[ -z $policy ]] || as_root rm -f "$policy"
  return "$status"
}

# A stand-in for S3, in a place of its own.
install_bucket() {
  local venv=target/test-servers what='moto[server]==5.2.5'
  [[ $(cat "$venv/.installed" 2>/dev/null) != "$what" ]] || return 0
  python3 -m venv --clear "$venv"
  retry "$venv/bin/pip" install --quiet --disable-pip-version-check "$what"
  printf '%s\n' "$what" >"$venv/.installed"
}

install_node_packages() (
  cd tests/browser
  cmp -s package-lock.json node_modules/.installed && return
  retry npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.installed
)

step 'What the tests need'
has cargo || give_up 'Rust is missing. See https://www.rust-lang.org/tools/install'
install_packages
version=$(node -p 'process.versions.node')
((${version%%.*} >= 18)) || give_up "The tests need Node.js 18 or newer; this is $version."
install_node_packages
install_bucket
retry cargo fetch --locked --quiet
echo 'all there'

# --- The program ---------------------------------------------------------------------------------

# Adds what `cargo test` counted in its log. A test program that died counted nothing: it began to
# run tests, and told no result.
count_cargo() {
  local status=$1 log=$work/cargo.log died ok bad
  read -r died ok bad < <(awk '
    /^running [0-9]+ tests?$/ { died++ }
    /^test result: / { died--; ok += $4; bad += $6 }
    END { print died + 0, ok + 0, bad + 0 }' "$log")
  grep -E '^test .* FAILED$|didn.t exit successfully.*signal' "$log" >>"$failures" || true
  if ((status != 0 && died + bad == 0)); then
    died=1
    echo 'cargo test did not come to its end' >>"$failures"
  fi
  passed=$((passed + ok))
  failed=$((failed + bad + died))
}

step 'The tests of the program'
# A server that is missing is a failure from here on, and nothing to be passed over.
export NONLA_TEST_SERVERS=1
[[ $long == false ]] || export NONLA_TEST_POINTS=30
# Tests wait now and then; meanwhile the program is built as people use it, behind everything else.
cargo test --locked --no-run || true
nice -n 19 cargo build --release --locked >"$work/release.log" 2>&1 &
release=$!
status=0
cargo test --locked --no-fail-fast 2>&1 | tee "$work/cargo.log" || status=$?
count_cargo "$status"

step 'The program as people use it'
wait "$release" || {
  cat -- "$work/release.log"
  give_up 'The program cannot be built.'
}
target=$(cargo metadata --locked --no-deps --format-version 1 |
  node -p 'JSON.parse(require("fs").readFileSync(0)).target_directory')
nonla=$target/release/nonla

# --- The sites -----------------------------------------------------------------------------------

address=https://truong.example.vn/non-la
step 'The sites'
sites=true
check 'this site is built without a warning' "$nonla" build -r "$root" -o "$work/plain" --strict || sites=false
check 'and with a public address' "$nonla" build -r "$root" -o "$work/public" -u "$address" --strict || sites=false
check 'a new site is made' "$nonla" init "$work/Trang của em" || sites=false
check 'and built without a warning' "$nonla" build -r "$work/Trang của em" -o "$work/new" --strict || sites=false
[[ $sites == true ]] || give_up 'A site that cannot be built cannot be tested.'
"$nonla" build -q -r "$root" -o "$work/again" || true
check 'nothing is wrong with this site' "$nonla" check -r "$root" --strict || true
check 'nor with a new one' "$nonla" check -r "$work/Trang của em" --strict || true
check 'the same content gives the same bytes' diff -rq "$work/plain" "$work/again" || true
check 'every picture is what its scene draws' node themes/figures/draw.mjs --check || true
check 'the Vietnamese is spelt rightly' node tests/spelling.mjs vi "$work/plain" || true
check 'the English is spelt rightly' node tests/spelling.mjs en "$work/plain" || true

# --- The sites in a browser ----------------------------------------------------------------------

# ask LOG JUDGE ARGUMENT...: what one file of tests/browser/ says goes into LOG too, and how it ended.
ask() {
  local log=$1 judge=$2 status=0
  shift 2
  timeout --kill-after=30 1200 node --test-reporter=./tests/browser/reporter.mjs "tests/browser/$judge.mjs" "$@" 2>&1 |
    tee "$log" || status=$?
  printf '%s\n' "$status" >"$log.status"
}

# count NAME LOG: the checks of a log, counted.
count() {
  local name=$1 log=$2 status counted
  status=$(<"$log.status")
  counted=$(sed -n 's/^\([0-9]*\) checks passed, \([0-9]*\) failed.*/\1 \2/p' "$log" | tail -n 1)
  sed -n "s/^FAILED /FAILED  $name: /p" "$log" >>"$failures"
  if [[ -n $counted ]]; then
    passed=$((passed + ${counted% *}))
    failed=$((failed + ${counted#* }))
  fi
  if [[ -z $counted ]] || ((status != 0 && ${counted#* } == 0)); then
    echo "FAILED  $name: the tests did not come to an end (status $status)" | tee -a "$failures"
    failed=$((failed + 1))
  fi
}

# browse WHAT JUDGE ARGUMENT...: a site before one judge.
browse() {
  local name="$1, $2" log=$work/browser.log
  shift
  ask "$log" "$@"
  count "$name" "$log"
}

# What the browser leaves behind goes with the rest.
mkdir "$work/tmp"
export TMPDIR=$work/tmp

step 'This site in a browser'
browse 'this site' suite "$work/plain" "$work/public" "$address"
step 'A new site in a browser'
browse 'a new site' suite "$work/new"
step 'Slides'
browse 'this site' slides "$work/plain"
step 'Leaving at once, in two browsers'
# Most of it is waiting: both at the same time.
ask "$work/firefox.log" exit "$work/plain" firefox >/dev/null &
ask "$work/chromium.log" exit "$work/plain" chromium
wait "$!"
cat -- "$work/firefox.log"
count 'exit, in Chromium' "$work/chromium.log"
count 'exit, in Firefox' "$work/firefox.log"
step 'This site before the judges: lighthouse'
browse 'this site' lighthouse "$work/public"
for judge in html css conditions second keyboard privacy; do
  step "This site before the judges: $judge"
  browse 'this site' "$judge" "$work/plain"
done
step 'What readers find'
# One page is asked one question after another, which leaves a processor to the others.
ask "$work/odd.log" search-odd "$work/plain" >/dev/null &
odd=$!
browse 'this site' search "$nonla" "$root" "$work/plain" vi=tests/search/vi.tsv en=tests/search/en.tsv
check 'ten thousand lessons are made up' node tests/search/corpus.mjs --lessons 10000 --out "$work/many" &&
  check 'and built' "$nonla" build -q -r "$work/many" &&
  browse 'ten thousand lessons' search "$nonla" "$work/many" "$work/many/dist" "vi=$work/many/queries.vi.tsv" "en=$work/many/queries.en.tsv"
check 'what judges the search' node --test tests/search/selftest.mjs || true
step 'The search page'
browse 'this site' search-page "$work/plain"
wait "$odd"
cat -- "$work/odd.log"
count 'odd questions' "$work/odd.log"
step 'A new site before the judges: tree'
browse 'a new site' tree "$work/new"
step 'What lessons are made of, in a browser'
browse 'a site of blocks' blocks "$nonla"
step 'What waits, as a page'
browse 'the report' report "$nonla" "$root"
step 'A class room at the server'
check '200 read for 5 s without a failure, beside 60 slow ones' timeout 120 node tests/load.mjs "$nonla" "$root" --seconds 5 || true
step 'Other scripts in a browser'
browse 'right to left, Chăm letters, fonts of the site' languages "$nonla"
if [[ $long == true ]]; then
  step 'What the judges notice'
  check 'each fault that is put into the way out is found' timeout 900 node tests/browser/exit-faults.mjs "$work/plain" || true
  check 'each fault that is put into a site is found' timeout 2400 node tests/browser/selftest.mjs "$work/new" || true
  step 'Pictures for people to look at'
  check 'in tests/browser/artefacts/' timeout 600 node tests/browser/pictures.mjs "$work/plain" || true
fi

# --- The sites as archives for Kiwix -------------------------------------------------------------

# zim NAME FOLDER: packs a copy, with the picture that an archive must have, and asks zimcheck.
zim() {
  local folder=$work/zim.$1
  cp -r -- "$2" "$folder"
  base64 -d >"$folder/illustration.png" <<<iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQAAAAB/ecQqAAAADUlEQVR42mNgGAXUBAABUAABNLg62QAAAABJRU5ErkJggg==
  check "$1: zimwriterfs packs it" zimwriterfs --welcome=vi/index.html --illustration=illustration.png \
    --language=vie,eng --title='Nón Lá' --description='Bài học cho trẻ em' --creator='Nón Lá' --publisher='Nón Lá' \
    --name=nonla_vi_all "$folder" "$work/$1.zim" || return 0
  check "$1: zimcheck finds nothing wrong" zimcheck "$work/$1.zim" || true
}

step 'The sites as archives for Kiwix'
zim plain "$work/plain"
zim public "$work/public"
zim new "$work/new"
