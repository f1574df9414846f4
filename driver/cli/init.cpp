#include "driver/cli/init.h"

#include "driver/baseline.h"
#include "driver/compile_database.h"
#include "driver/config.h"
#include "driver/output.h"
#include "driver/render/render.h"
#include "driver/suppressions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

#include <algorithm>
#include <map>

namespace async_tidy {
namespace {

constexpr size_t NamesShown = 12;

/// All keys but the last are comments, so that each can be made one by taking its slashes away.
constexpr const char *Keys = R"(
  // Names of folders with other people's code, besides third_party, vendor, external, _deps and the like.
  // "exclude": ["generated"],

  // Functions that take work off the event loop: what they are given may block. --fix hands work to them.
  // "offload": ["app::run_blocking"],

  // Where functions run, where the program doesn't show it: on a "loop", a "worker", or "sync".
  // "contexts": [{ "paths": ["src/handlers/*"], "on": "loop" }, { "functions": ["app::jobs::*"], "on": "worker" }],

  // Classes and namespaces that reach a database and wait for it.
  // "data-layers": ["app::db"],

  // What functions do that async-tidy can't see: those above, for a start.
  // "functions": [{ "names": ["app::Queue::push"], "blocks": "wait" }],

  // Kinds of blocking that count. Off by default: lock, file-metadata, console.
  // "kinds": "+lock",

  // Checks that run; async-tidy explain CHECK tells what each finds.
  "checks": "*"
}
)";

/// "a (3 calls), b (1 call) and 5 more"; a name is what the program says it is, so it can't end the comment.
std::string listed(const std::vector<std::pair<std::string, size_t>> &names) {
  std::string result;
  size_t shown = std::min(names.size(), NamesShown);
  for (size_t i = 0; i != shown; ++i) {
    std::string name = names[i].first;
    std::replace_if(name.begin(), name.end(), [](unsigned char c) { return c < ' '; }, ' ');
    result += (i ? ", " : "") + name + " (" + plural(names[i].second, "call") + ")";
  }
  if (names.size() > shown)
    result += " and " + std::to_string(names.size() - shown) + " more";
  return result;
}

struct Seen {
  std::string known, unknown, unresolved;
};

Seen seenIn(const AnalysisResult &result) {
  std::vector<std::pair<std::string, size_t>> known, unknown;
  for (const KnownLibrary &library : result.libraries.known)
    known.push_back({library.name, library.calls});
  for (const UnknownLibrary &library : result.libraries.unknown)
    unknown.push_back({library.name, library.calls});
  std::map<std::string, size_t> counts;
  for (const UnresolvedCall &call : result.unresolved)
    ++counts[call.what];
  return {listed(known), listed(unknown), listed(mostFirst(counts))};
}

} // namespace

llvm::Error checkNewFiles(const std::string &root, const std::string &baseline, bool overwrites) {
  for (const std::string &path : {absolutePath(ConfigName, root), baseline})
    if (!overwrites && !path.empty() && llvm::sys::fs::exists(path))
      return llvm::createStringError(displayPath(path) + " is there already; --force overwrites it");
  return llvm::Error::success();
}

llvm::Error writeNewBaseline(Findings findings, const std::string &file, llvm::raw_ostream &out) {
  SourceFiles sources;
  Suppressions(sources).remove(findings);
  Baseline baseline;
  for (const Finding &finding : findings)
    baseline.entries.push_back(baselineEntry(finding, sources));
  if (llvm::Error error = writeBaseline(baseline, file))
    return error;
  out << displayPath(file) << " is written: " << plural(findings.size(), "finding")
      << "; with --baseline " << displayPath(file) << ", a run reports what is new\n";
  return llvm::Error::success();
}

llvm::Error writeNewConfig(const AnalysisResult &result, const std::string &root, llvm::raw_ostream &out) {
  std::string path = absolutePath(ConfigName, root);
  const Statistics &s = result.statistics;
  Seen seen = seenIn(result);
  std::string counts = plural(result.entryPoints.size(), "entry point") + " (" + plural(s.coroutines, "coroutine") +
                       " among them), " + std::to_string(s.onLoop) + " of " + plural(s.functions, "function") +
                       " may run on an event loop";
  llvm::Error error = writeWhole(displayPath(path), [&](llvm::raw_ostream &file) {
    file << "{\n  // The config of async-tidy. Its keys: docs/config.md\n  //\n  // Seen here: " << counts << ".\n";
    auto say = [&](llvm::StringRef what, const std::string &names) {
      if (!names.empty())
        file << "  // " << what << ": " << names << ".\n";
    };
    say("Libraries that async-tidy knows", seen.known);
    say("Libraries that it doesn't, called on an event loop", seen.unknown);
    say("What could not be followed there", seen.unresolved);
    file << Keys;
  });
  if (error)
    return error;
  out << displayPath(path) << " is written: " << counts << '\n';
  if (!seen.known.empty())
    out << "known: " << seen.known << '\n';
  if (!seen.unknown.empty())
    out << "not known: " << seen.unknown << '\n';
  if (!seen.unresolved.empty())
    out << "not followed: " << seen.unresolved << '\n';
  return llvm::Error::success();
}

} // namespace async_tidy
