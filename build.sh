#!/usr/bin/env bash
# The one command: installs what is missing, checks formatting, builds everything with warnings as errors,
# runs every test suite, and prints last "N passed, N failed" summed over all of them.
set -uo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI="${CI:-true}"
results="$PWD/artifacts/test-results"
rm -rf "$results" && mkdir -p "$results"
broken=0

step() { printf '\n== %s (%d:%02d)\n' "$*" $((SECONDS / 60)) $((SECONDS % 60)); }

run() {
  "$@" && return 0
  printf 'FAILED: %s\n' "$*" >&2
  broken=$((broken + 1))
  return 1
}

need() {
  command -v "$1" >/dev/null && return 0
  printf 'build.sh needs %s: %s\n' "$1" "$2" >&2
  printf '0 passed, 1 failed\n'
  exit 1
}

step "Tools"
need dotnet "install the .NET 10 SDK"
need node "install Node.js 20 or later"
need npm "install Node.js 20 or later"
# What takes its time on the network comes while the .NET projects are built, which do not need it.
browser() {
  command -v chromium >/dev/null && return 0
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  run $sudo apt-get update -qq && run $sudo apt-get install -y -qq chromium >"$results/apt.log" 2>&1
}
packages() {
  # Installing again takes minutes; the stamp says which lock file the folder was installed from.
  cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return 0
  run npm --prefix "$1" ci --no-audit --no-fund --silent && cp "$1/package-lock.json" "$1/node_modules/.installed"
}
waiting=()
beside() {
  "$@" &
  waiting+=($!)
}
together() {
  for each in "${waiting[@]}"; do wait "$each" || broken=$((broken + 1)); done
  waiting=()
}
beside browser
for folder in renderer docs tests/Prefab.Browser.Tests/host; do beside packages "$folder"; done

step "Build"
# The compiler is the one server worth having on a small machine, whatever the environment says of it.
run dotnet build Prefab.Net.sln -v quiet -p:UseSharedCompilation=true

step "Packages"
together
need chromium "the browser tests use Debian's package chromium; install it with apt-get install chromium"

step "Renderer"
run npm --prefix renderer run --silent build
if ! git diff --quiet HEAD -- src/Prefab.Ui/Assets; then
  printf 'FAILED: src/Prefab.Ui/Assets is not what renderer/ builds; commit the built files.\n' >&2
  git --no-pager diff --stat HEAD -- src/Prefab.Ui/Assets >&2
  broken=$((broken + 1))
fi

step "Checks, docs site"
# Style rules are part of the build; what is left to check is the layout of the text.
beside run dotnet format whitespace . --folder --verify-no-changes -v quiet
beside run npm --prefix renderer run --silent format:check
beside run npm --prefix renderer run --silent protocol -- --check
beside run npm --prefix renderer run --silent typecheck
run npm --prefix docs run --silent check
run npm --prefix docs run --silent content -- --no-build
run npm --prefix docs run --silent pages
together

step "Tests: renderer"
run npm --prefix renderer exec -- vitest run --root renderer --reporter=default --reporter=json --outputFile.json="$results/renderer.vitest.json"

step "Tests: .NET"
run dotnet test Prefab.Net.sln --no-build -v quiet --logger "trx" --results-directory "$results" -m:2

step "Result"
node - "$results" "$broken" <<'EOF'
const fs = require("node:fs");
const [folder, broken] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of fs.readdirSync(folder)) {
  const text = fs.readFileSync(`${folder}/${name}`, "utf8");
  if (name.endsWith(".trx")) {
    const [, counters] = /<Counters ([^>]*)>/.exec(text) ?? [, ""];
    const count = (key) => Number(new RegExp(`\\b${key}="(\\d+)"`).exec(counters)?.[1] ?? 0);
    // What was not executed was skipped, and nothing is skipped silently here.
    passed += count("passed");
    failed += count("total") - count("passed");
  } else if (name.endsWith(".vitest.json")) {
    const run = JSON.parse(text);
    passed += run.numPassedTests;
    failed += run.numTotalTests - run.numPassedTests;
  }
}
// A step that broke outside a test is a failure, too.
if (Number(broken) > 0 && failed === 0) failed = Number(broken);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
EOF
