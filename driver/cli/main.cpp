#include "driver/analyze.h"
#include "driver/cli/collect.h"
#include "driver/cli/models.h"
#include "driver/cli/options.h"
#include "driver/cli/verify.h"
#include "driver/cli/work.h"
#include "driver/edits.h"
#include "driver/render/render.h"
#include "driver/suppressions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

#include <map>
#include <unistd.h>

using namespace async_tidy;

namespace {

/// What could be read of the input, and whether all of it could.
struct Input {
  std::vector<TUSummary> summaries;
  bool isWhole = true;
};

void printSummary(const AnalysisResult &result, unsigned suppressed, bool isWhole) {
  const Statistics &s = result.statistics;
  llvm::raw_ostream &out = llvm::errs();
  out << "async-tidy: " << plural(result.findings.size(), "finding");
  std::map<std::string, unsigned> kinds;
  for (const Finding &finding : result.findings)
    ++kinds[finding.kind.empty() ? finding.check : finding.kind];
  if (!kinds.empty()) {
    out << " (";
    llvm::interleave(kinds, out, [&](const auto &kind) { out << kind.second << ' ' << kind.first; }, ", ");
    out << ')';
  }
  if (suppressed)
    out << ", " << suppressed << " suppressed";
  out << "; " << plural(s.translationUnits, "translation unit") << ", " << plural(s.functions, "function") << ", "
      << plural(s.coroutines, "coroutine") << ", " << s.onLoop << " may run on an event loop";
  if (!result.unresolved.empty())
    out << "; " << plural(result.unresolved.size(), "call") << " there could not be followed (--show-unresolved)";
  if (!isWhole)
    out << "; some input could not be analysed, see above";
  out << '\n';
  for (const ChokePoint &point : chokePointsOf(result.findings)) {
    out << "async-tidy: " << plural(point.findings, "finding") << " lead through '" << point.name << "'";
    if (!point.place.file.empty())
      out << " (" << displayPath(point.place.file) << ':' << point.place.line << ')';
    out << '\n';
  }
}

/// Makes the edits, or shows them, and tells of those that it left out. Findings that are repaired go.
int fix(const AnalysisResult &result, const Project &project, const Options &options, bool isWhole) {
  FixResult fixes = planFixes(result, project);
  if (options.isDryRun)
    printDiff(fixes, llvm::outs());
  else if (llvm::Error error = writeFixes(fixes))
    return fail(std::move(error));
  llvm::outs().flush();
  for (const std::string &why : fixes.leftOut)
    llvm::errs() << "async-tidy: not fixed: " << why << '\n';
  if (!options.quiet)
    llvm::errs() << "async-tidy: " << (options.isDryRun ? "would fix " : "fixed ") << fixes.applied << " of "
                 << plural(result.findings.size(), "finding") << " in " << plural(fixes.texts.size(), "file") << '\n';
  return !isWhole ? Failed : result.findings.size() == (options.isDryRun ? 0 : fixes.applied) ? Clean : HasFindings;
}

/// The findings at "file:line", each with all its ways out. False where there are none.
bool explainPlace(const AnalysisResult &result, llvm::StringRef place, SourceFiles &sources) {
  auto [file, rest] = place.split(':');
  unsigned line = 0;
  if (rest.split(':').first.getAsInteger(10, line)) {
    printError("'" + place + "' is neither a check nor a place such as src/handlers.cpp:12");
    return false;
  }
  Findings there;
  for (const Finding &finding : result.findings)
    if (finding.place.file == absolutePath(file) && finding.place.line == line)
      there.push_back(finding);
  if (there.empty()) {
    printError("there is no finding at " + place);
    return false;
  }
  renderWaysOut(there, sources, llvm::outs());
  return true;
}

int report(Input input, const Project &project, const Settings &settings, const Options &options) {
  std::set<std::string> files;
  for (const TUSummary &summary : input.summaries) {
    files.insert(summary.mainFile);
    for (const Entity &entity : summary.entities)
      if (entity.isProject && entity.isDefined && entity.location.isValid())
        files.insert(summary.files[entity.location.file]);
  }
  AnalysisResult result = analyze(std::move(input.summaries), {settings.models, settings.kinds, settings.checks});
  SourceFiles sources;
  unsigned suppressed = removeSuppressed(result.findings, sources);
  if (options.verify) {
    bool same = verifyMarks(result.findings, files, sources, llvm::errs());
    return !input.isWhole ? Failed : same ? Clean : HasFindings;
  }
  bool colored = options.color == "always" || (options.color == "auto" && isatty(STDOUT_FILENO));
  llvm::outs().enable_colors(colored);
  if (!options.exportedFixes.empty())
    if (llvm::Error error = exportFixes(result, options.exportedFixes))
      return fail(std::move(error));
  if (!options.explainedCheck.empty())
    return explainPlace(result, options.explainedCheck, sources) ? Clean : Failed;
  if (options.fixes)
    return fix(result, project, options, input.isWhole);
  if (options.format == "json")
    renderJson({result, sources}, llvm::outs());
  else
    renderText({result, sources}, options.showsUnresolved, llvm::outs());
  llvm::outs().flush();
  if (!options.quiet)
    printSummary(result, suppressed, input.isWhole);
  return !input.isWhole ? Failed : result.findings.empty() ? Clean : HasFindings;
}

int runLint(const Options &options) {
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  // Before the units are parsed, so that a mistake on the command line costs no time.
  llvm::Expected<Settings> settings = makeSettings(work->config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  std::vector<Collected> results;
  Input input;
  input.isWhole = collectJobs(work->jobs, options, results);
  for (Collected &result : results)
    if (result.summary)
      input.summaries.push_back(std::move(*result.summary));
  if (options.dumpFacts) {
    for (const TUSummary &summary : input.summaries)
      llvm::outs() << dump(summary);
    return input.isWhole ? Clean : Failed;
  }
  return report(std::move(input), work->jobs.project, *settings, options);
}

/// The files that `link` is given by name, by their folder, or by a list.
llvm::Expected<std::vector<std::string>> summaryFiles(const std::vector<std::string> &given) {
  std::vector<std::string> result;
  for (const std::string &path : given) {
    if (llvm::StringRef(path).starts_with("@")) {
      llvm::Expected<std::vector<std::string>> lines = linesOfFile(path.substr(1));
      if (!lines)
        return lines.takeError();
      llvm::append_range(result, *lines);
    } else if (llvm::sys::fs::is_directory(path)) {
      size_t before = result.size();
      std::error_code error;
      for (llvm::sys::fs::recursive_directory_iterator it(path, error), end; !error && it != end; it.increment(error))
        if (llvm::sys::path::extension(it->path()) == ".facts")
          result.push_back(it->path());
      if (error)
        return llvm::createStringError("cannot read folder '" + path + "': " + error.message());
      if (result.size() == before)
        return llvm::createStringError("no facts in folder '" + path + "': collect writes them as *.facts");
      std::sort(result.begin() + before, result.end());
    } else {
      result.push_back(path);
    }
  }
  return result;
}

int runLink(const Options &options) {
  Project project;
  project.root = projectRootOf(absolutePath("."));
  llvm::Expected<Config> config = loadConfig(options.config, project.root);
  if (!config)
    return fail(config.takeError());
  llvm::append_range(project.excluded, config->excluded);
  llvm::Expected<Settings> settings = makeSettings(*config, options.settings);
  if (!settings)
    return fail(settings.takeError());
  Input input;
  SourceFiles sources;
  llvm::Expected<std::vector<std::string>> paths = summaryFiles(options.paths);
  if (!paths)
    return fail(paths.takeError());
  for (const std::string &path : *paths) {
    auto buffer = llvm::MemoryBuffer::getFile(path);
    if (!buffer) {
      printError(path + ": " + buffer.getError().message());
      input.isWhole = false;
      continue;
    }
    llvm::Expected<TUSummary> summary = deserialize((*buffer)->getBuffer());
    if (!summary) {
      printError(path + ": " + llvm::toString(summary.takeError()));
      input.isWhole = false;
      continue;
    }
    if (summary->mainFile.empty())
      continue;
    if (!summary->parseErrors.empty()) {
      printParseErrors(*summary, sources);
      input.isWhole = false;
    }
    input.summaries.push_back(std::move(*summary));
  }
  return report(std::move(input), project, *settings, options);
}

int runVerifyModels(const Options &options) {
  if (options.buildPath.empty() && !options.hasFlags)
    return verifyAgainstHeaders(options);
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  std::vector<Collected> results;
  bool isWhole = collectJobs(work->jobs, options, results);
  std::vector<TUSummary> summaries;
  for (Collected &result : results)
    if (result.summary)
      summaries.push_back(std::move(*result.summary));
  int exitCode = verifyAgainstProgram(work->config, options, link(std::move(summaries)));
  return isWhole ? exitCode : int(Failed);
}

int runExplain(const Options &options) {
  // A check has no colon in its name, a place has.
  if (llvm::StringRef(options.explainedCheck).contains(':'))
    return runLint(options);
  for (const Check &check : allChecks())
    if (check.id == options.explainedCheck) {
      llvm::outs() << check.doc;
      return Clean;
    }
  llvm::Error unknown = selectChecks(options.explainedCheck).takeError();
  return unknown ? fail(std::move(unknown))
                 : fail(llvm::createStringError("'" + options.explainedCheck + "' is not the name of one check"));
}

} // namespace

int main(int argc, char **argv) {
  llvm::errs().enable_colors(isatty(STDERR_FILENO));
  std::optional<int> exitCode;
  Options options = parseOptions(argc, argv, exitCode);
  if (exitCode)
    return *exitCode;
  switch (options.command) {
  case Command::Lint:
    return runLint(options);
  case Command::Collect:
    return runCollect(options);
  case Command::Commands:
    return runCommands(options);
  case Command::Link:
    return runLink(options);
  case Command::Explain:
    return runExplain(options);
  case Command::ListModels:
    return listModels(options);
  case Command::VerifyModels:
    return runVerifyModels(options);
  }
}
