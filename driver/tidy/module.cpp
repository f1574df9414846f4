// The module for clang-tidy: every check under its own id, over the one unit that clang-tidy has parsed.
//   clang-tidy-22 --load=AsyncTidyModule.so --checks='-*,async-*' file.cpp
#include "driver/edits.h"
#include "driver/tidy/unit_findings.h"

#include "clang-tidy/ClangTidyCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#if __has_include("clang-tidy/ClangTidyModuleRegistry.h") // Clang 19
#include "clang-tidy/ClangTidyModuleRegistry.h"
#endif
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/ASTMatchers/ASTMatchers.h"

namespace async_tidy {

using namespace clang;

namespace {

class TidyCheck : public tidy::ClangTidyCheck {
public:
  TidyCheck(const Check &check, llvm::StringRef name, tidy::ClangTidyContext *context)
      : ClangTidyCheck(name, context), asyncCheck(check),
        options{optionOf("AsyncConfig"), optionOf("AsyncKinds"), optionOf("AsyncModels"), optionOf("AsyncSummaries")} {}

  void storeOptions(tidy::ClangTidyOptions::OptionMap &stored) override {
    Options.store(stored, "AsyncConfig", options.config);
    Options.store(stored, "AsyncKinds", options.kinds);
    Options.store(stored, "AsyncModels", options.models);
    Options.store(stored, "AsyncSummaries", options.summaries);
  }

  void registerMatchers(ast_matchers::MatchFinder *finder) override {
    finder->addMatcher(ast_matchers::translationUnitDecl().bind("unit"), this);
  }

  void check(const ast_matchers::MatchFinder::MatchResult &match) override {
    SourceManager &sources = *match.SourceManager;
    UnitFindings &unit = findingsOf(*match.Context, options);
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
  TidyOptions options;

  /// Of this check, or of all where the name has no check before it.
  std::string optionOf(llvm::StringRef name) { return Options.getLocalOrGlobal(name, "").str(); }

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
    OptionalFileEntryRef file = sources.getFileManager().getOptionalFileRef(place.file);
    if (!file)
      return {};
    // The way down may lead into files that this unit does not include.
    return sources.translateLineCol(sources.getOrCreateFileID(*file, SrcMgr::C_User), place.line, place.column);
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
