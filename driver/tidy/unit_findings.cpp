#include "driver/tidy/unit_findings.h"

#include "analysis/extract/extract.h"
#include "driver/analyze.h"
#include "driver/compile_database.h"
#include "driver/settings.h"
#include "driver/summary_files.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <map>

namespace async_tidy {
namespace {

std::vector<std::string> pathsIn(llvm::StringRef list, const Project &project) {
  std::vector<std::string> result;
  for (llvm::StringRef path : llvm::split(list, ';')) {
    path = path.trim();
    bool isList = path.consume_front("@");
    if (!path.empty())
      result.push_back((isList ? "@" : "") + absolutePath(path, project.root));
  }
  return result;
}

/// Of the other units. They are read once, for clang-tidy may go through many units of a project.
llvm::Expected<std::vector<TUSummary>> otherUnits(const TidyOptions &options, const Project &project,
                                                  llvm::StringRef mainFile) {
  static std::map<std::vector<std::string>, std::vector<TUSummary>> known;
  std::vector<std::string> given = pathsIn(options.summaries, project);
  if (!known.contains(given)) {
    llvm::Expected<std::vector<std::string>> files = summaryFiles(given);
    if (!files)
      return files.takeError();
    std::vector<TUSummary> summaries;
    for (const std::string &file : *files) {
      llvm::Expected<TUSummary> summary = readSummary(file);
      if (!summary)
        return summary.takeError();
      if (!summary->mainFile.empty())
        summaries.push_back(std::move(*summary));
    }
    known[given] = std::move(summaries);
  }
  std::vector<TUSummary> result = known[given];
  // This unit is as it was parsed now.
  llvm::erase_if(result, [&](const TUSummary &summary) { return summary.mainFile == mainFile; });
  return result;
}

llvm::Expected<Findings> analyzeUnit(clang::ASTContext &ast, const std::string &mainFile, const TidyOptions &options) {
  Project project;
  project.root = projectRootOf(llvm::sys::path::parent_path(mainFile));
  llvm::Expected<Config> config =
      loadConfig(options.config.empty() ? "" : absolutePath(options.config, project.root), project.root);
  if (!config)
    return config.takeError();
  llvm::Expected<Settings> settings =
      makeSettings(*config, SettingsRequest{options.kinds, "", pathsIn(options.models, project)});
  if (!settings)
    return settings.takeError();
  llvm::append_range(project.excluded, config->excluded);
  llvm::Expected<std::vector<TUSummary>> summaries = otherUnits(options, project, mainFile);
  if (!summaries)
    return summaries.takeError();
  TUSummary unit = extract(ast, project);
  std::set<std::string> files(unit.files.begin(), unit.files.end());
  summaries->push_back(std::move(unit));
  Findings findings =
      analyze(std::move(*summaries), {settings->models, settings->kinds, settings->checks, settings->policy}).findings;
  llvm::erase_if(findings, [&](const Finding &finding) { return !files.contains(finding.place.file); });
  auto isElsewhere = [&](const Edit &edit) { return !files.contains(edit.file); };
  for (Finding &finding : findings)
    llvm::erase_if(finding.repairs, [&](const Repair &repair) { return llvm::any_of(repair.edits, isElsewhere); });
  return findings;
}

} // namespace

UnitFindings &findingsOf(clang::ASTContext &ast, const TidyOptions &options) {
  // clang-tidy runs one unit after the other.
  static const clang::ASTContext *unit = nullptr;
  static std::string lastFile;
  static std::map<TidyOptions, UnitFindings> known;
  const clang::SourceManager &sources = ast.getSourceManager();
  std::string mainFile = pathOf(sources, sources.getLocForStartOfFile(sources.getMainFileID()));
  if (unit != &ast || lastFile != mainFile) {
    known.clear();
    unit = &ast;
    lastFile = mainFile;
  }
  auto [found, isNew] = known.try_emplace(options);
  if (isNew) {
    if (llvm::Expected<Findings> findings = analyzeUnit(ast, mainFile, options))
      found->second.findings = std::move(*findings);
    else
      found->second.problem = llvm::toString(findings.takeError());
  }
  return found->second;
}

} // namespace async_tidy
