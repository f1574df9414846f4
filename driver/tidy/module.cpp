// The module for clang-tidy: every check under its own id, over the one unit that clang-tidy has parsed.
//   clang-tidy-22 --load=AsyncTidyModule.so --checks='-*,async-*' file.cpp
#include "analysis/extract/extract.h"
#include "driver/analyze.h"
#include "driver/compile_database.h"
#include "driver/edits.h"
#include "driver/settings.h"

#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#if __has_include("clang-tidy/ClangTidyModuleRegistry.h") // Clang 19
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

#include "llvm/Support/Path.h"

#include <set>

namespace async_tidy {

using namespace clang;

namespace {

/// The findings of all checks in one unit. Each check of clang-tidy is asked on its own: they share this.
struct UnitFindings {
  const ASTContext *unit = nullptr;
  std::string mainFile;
  Findings findings;
  /// What is wrong with the project's config.
  std::string problem;
  /// Includes that an earlier diagnostic adds: clang-tidy would make the same insertion twice.
  std::set<Edit> includes;
};

UnitFindings &findingsOf(ASTContext &ast) {
  // clang-tidy runs one unit after the other.
  static UnitFindings last;
  const SourceManager &sources = ast.getSourceManager();
  std::string mainFile = pathOf(sources, sources.getLocForStartOfFile(sources.getMainFileID()));
  if (last.unit == &ast && last.mainFile == mainFile)
    return last;
  last = {&ast, mainFile, {}, "", {}};
  Project project;
  project.root = projectRootOf(llvm::sys::path::parent_path(mainFile));
  llvm::Expected<Config> config = loadConfig("", project.root);
  if (!config) {
    last.problem = llvm::toString(config.takeError());
    return last;
  }
  llvm::Expected<Settings> settings = makeSettings(*config, {});
  if (!settings) {
    last.problem = llvm::toString(settings.takeError());
    return last;
  }
  llvm::append_range(project.excluded, config->excluded);
  std::vector<TUSummary> summaries;
  summaries.push_back(extract(ast, project));
  last.findings = analyze(std::move(summaries), {settings->models, settings->kinds, settings->checks, settings->policy}).findings;
  return last;
}

class TidyCheck : public tidy::ClangTidyCheck {
public:
  TidyCheck(const Check &check, llvm::StringRef name, tidy::ClangTidyContext *context)
      : ClangTidyCheck(name, context), asyncCheck(check) {}

  void registerMatchers(ast_matchers::MatchFinder *finder) override {
    finder->addMatcher(ast_matchers::translationUnitDecl().bind("unit"), this);
  }

  void check(const ast_matchers::MatchFinder::MatchResult &match) override {
    SourceManager &sources = *match.SourceManager;
    UnitFindings &unit = findingsOf(*match.Context);
    if (!unit.problem.empty())
      return configurationDiag("%0") << unit.problem, void();
    for (const Finding &finding : unit.findings) {
      if (finding.check != asyncCheck.id)
        continue;
      // Nothing else may be reported while a diagnostic is being built.
      std::vector<Edit> edits =
          firstEditsOf(finding, [&](const std::string &file) { return textOf(sources, file); });
      {
        DiagnosticBuilder diagnostic = diag(locationOf(sources, finding.place), finding.message);
        for (const Edit &edit : edits)
          if (!isInclude(edit) || unit.includes.insert(edit).second)
            diagnostic << FixItHint::CreateReplacement(rangeOf(sources, edit), edit.text);
      }
      for (const TraceStep &step : shortened(finding.trace))
        diag(locationOf(sources, step.place), step.message, DiagnosticIDs::Note);
    }
  }

private:
  Check asyncCheck;

  static llvm::StringRef textOf(SourceManager &sources, const std::string &path) {
    OptionalFileEntryRef file = sources.getFileManager().getOptionalFileRef(path);
    return file ? sources.getBufferData(sources.getOrCreateFileID(*file, SrcMgr::C_User)) : "";
  }
  static CharSourceRange rangeOf(SourceManager &sources, const Edit &edit) {
    OptionalFileEntryRef file = sources.getFileManager().getOptionalFileRef(edit.file);
    SourceLocation start = sources.translateFileLineCol(*file, 1, 1);
    return CharSourceRange::getCharRange(start.getLocWithOffset(edit.span.begin),
                                         start.getLocWithOffset(edit.span.end));
  }
  static SourceLocation locationOf(SourceManager &sources, const Place &place) {
    if (OptionalFileEntryRef file = sources.getFileManager().getOptionalFileRef(place.file))
      return sources.translateFileLineCol(*file, place.line, place.column);
    return {};
  }
};

class AsyncTidyModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &factories) override {
    for (const Check &check : allChecks())
      factories.registerCheckFactory(check.id, [&check](llvm::StringRef name, tidy::ClangTidyContext *context) {
        return std::make_unique<TidyCheck>(check, name, context);
      });
  }
};

tidy::ClangTidyModuleRegistry::Add<AsyncTidyModule> registration("async-tidy-module",
                                                                 "What blocks the event loop in async code.");

} // namespace
} // namespace async_tidy
