#include "analysis/extract/frontend.h"
#include "analysis/extract/clang_ast.h"
#include "analysis/extract/declared_names.h"
#include "analysis/extract/extract.h"
#include "analysis/extract/versioned_file_system.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace async_tidy {

using namespace clang;

namespace {

/// Keeps errors, with their notes, as data.
class ErrorCollector : public DiagnosticConsumer {
public:
  struct Collected {
    std::string file;
    unsigned line, column;
    std::string message;
    bool isNote;
  };
  std::vector<Collected> collected;

  void HandleDiagnostic(DiagnosticsEngine::Level level, const Diagnostic &info) override {
    DiagnosticConsumer::HandleDiagnostic(level, info);
    bool isNote = level == DiagnosticsEngine::Note;
    isError = isNote ? isError : level >= DiagnosticsEngine::Error;
    if (!isError || collected.size() >= MaxCollected)
      return;
    llvm::SmallString<128> message;
    info.FormatDiagnostic(message);
    Collected entry{"", 0, 0, message.str().str(), isNote};
    if (info.hasSourceManager() && info.getLocation().isValid()) {
      const SourceManager &sources = info.getSourceManager();
      SourceLocation where = sources.getExpansionLoc(info.getLocation());
      entry.file = pathOf(sources, where);
      entry.line = sources.getExpansionLineNumber(where);
      entry.column = sources.getExpansionColumnNumber(where);
    }
    collected.push_back(std::move(entry));
  }

private:
  static constexpr size_t MaxCollected = 100;
  bool isError = false;
};

/// What is to be read of an AST.
using Reading = TUSummary (*)(ASTContext &, const Project &);

class ExtractConsumer : public ASTConsumer {
public:
  ExtractConsumer(CompilerInstance &compiler, const Project &project, Reading read, TUSummary &result)
      : compiler(compiler), project(project), read(read), result(result) {}

  bool shouldSkipFunctionBody(Decl *decl) override {
    const SourceManager &sources = compiler.getSourceManager();
    FileID file = sources.getFileID(sources.getExpansionLoc(decl->getLocation()));
    auto [it, isNew] = isProject.try_emplace(file, false);
    if (isNew)
      it->second = isProjectCode(project, sources, decl->getLocation());
    return !it->second;
  }

  void HandleTranslationUnit(ASTContext &ast) override { result = read(ast, project); }

private:
  CompilerInstance &compiler;
  const Project &project;
  Reading read;
  TUSummary &result;
  llvm::DenseMap<FileID, bool> isProject;
};

class ExtractAction : public ASTFrontendAction {
public:
  ExtractAction(const Project &project, Reading read, TUSummary &result)
      : project(project), read(read), result(result) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &compiler, llvm::StringRef) override {
    return std::make_unique<ExtractConsumer>(compiler, project, read, result);
  }
  bool usesPreprocessorOnly() const override { return false; }

private:
  const Project &project;
  Reading read;
  TUSummary &result;
};

bool isCompilerWrapper(llvm::StringRef program) {
  llvm::StringRef name = llvm::sys::path::stem(program);
  return name == "ccache" || name == "sccache" || name == "distcc" || name == "icecc";
}

/// The command as Clang's driver is to read it.
std::vector<std::string> driverArguments(const CompileJob &job, const Project &project) {
  std::vector<std::string> result;
  auto argument = job.arguments.begin();
  while (argument != job.arguments.end() && isCompilerWrapper(*argument))
    ++argument;
  std::string compiler = argument == job.arguments.end() ? "c++" : *argument++;
  // The name tells C from C++; cross compilers' prefixes tell the target.
  result.push_back(compiler);
  if (llvm::StringRef name = llvm::sys::path::filename(compiler); name.contains("++"))
    result.push_back("--driver-mode=g++");
  result.push_back("-resource-dir=" ASYNC_TIDY_RESOURCE_DIR);
  result.insert(result.end(), argument, job.arguments.end());
  // __FILE__ is a constant in the facts.
  if (project.isRelative)
    result.push_back("-fmacro-prefix-map=" + project.root + "/=");
  result.push_back("-fsyntax-only");
  return result;
}

/// Nothing is written and nothing is loaded, whatever the command says.
void disarm(CompilerInvocation &invocation) {
  FrontendOptions &frontend = invocation.getFrontendOpts();
  frontend.Plugins.clear();
  frontend.PluginArgs.clear();
  frontend.AddPluginActions.clear();
  frontend.ActionName.clear();
  frontend.LLVMArgs.clear();
  frontend.OutputFile.clear();
  frontend.StatsFile.clear();
  frontend.TimeTracePath.clear();
  frontend.ProgramAction = frontend::ParseSyntaxOnly;
  frontend.SkipFunctionBodies = true;
  frontend.DisableFree = true;
  invocation.getCodeGenOpts().PassPlugins.clear();
  invocation.getDependencyOutputOpts() = DependencyOutputOptions();
  DiagnosticOptions &diagnostics = invocation.getDiagnosticOpts();
  diagnostics.IgnoreWarnings = true;
  diagnostics.VerifyDiagnostics = false;
  diagnostics.DiagnosticSerializationFile.clear();
  diagnostics.DiagnosticLogFile.clear();
  // Another compiler's precompiled header can't be read; its source is included beside it.
  PreprocessorOptions &preprocessor = invocation.getPreprocessorOpts();
  preprocessor.ImplicitPCHInclude.clear();
  preprocessor.PrecompiledPreambleBytes = {0, false};
}

/// System headers count, too: they come with a new compiler or package.
class FilesRead : public DependencyCollector {
  bool needSystemDependencies() override { return true; }
};

ParsedUnit runJob(const CompileJob &job, const Project &project, Reading read, const FileVersions &versions) {
  ParsedUnit unit;
  TUSummary &summary = unit.summary;
  auto addError = [&](const ErrorCollector::Collected &error) {
    Location where;
    if (!error.file.empty()) {
      std::string name = project.nameOf(error.file);
      auto known = llvm::find(summary.files, name);
      where = {uint32_t(known - summary.files.begin()), error.line, error.column};
      if (known == summary.files.end()) {
        summary.files.push_back(name);
        summary.digests.push_back(0);
      }
    }
    summary.parseErrors.push_back({where, error.message, error.isNote});
  };

  llvm::sys::fs::set_current_path(job.directory);
  std::vector<std::string> arguments = driverArguments(job, project);
  std::vector<const char *> pointers;
  for (const std::string &argument : arguments)
    pointers.push_back(argument.c_str());

  // Flags of other compilers that Clang does not know are no reason to give up.
  CreateInvocationOptions options;
  options.Diags = ignoredDiagnostics();
  options.RecoverOnError = true;
  std::shared_ptr<CompilerInvocation> invocation = createInvocation(pointers, options);
  if (!invocation || invocation->getFrontendOpts().Inputs.empty()) {
    summary.mainFile = project.nameOf(job.file);
    addError({"", 0, 0, "the compile command names no source that Clang can parse", false});
    return unit;
  }
  disarm(*invocation);

  ErrorCollector errors;
  std::unique_ptr<CompilerInstance> compiler = compilerFor(invocation, versionedFileSystem(versions), errors);
  auto filesRead = std::make_shared<FilesRead>();
  compiler->addDependencyCollector(filesRead);
  ExtractAction action(project, read, summary);
  compiler->ExecuteAction(action);
  summary.mainFile = project.nameOf(job.file);
  for (const ErrorCollector::Collected &error : errors.collected)
    addError(error);
  for (const std::string &file : filesRead->getDependencies()) {
    llvm::SmallString<256> path(job.directory), real;
    if (llvm::sys::path::is_absolute(file))
      path.clear();
    llvm::sys::path::append(path, file);
    // Behind a link to a folder, "..", which compilers write much of, is not what the text says.
    if (llvm::is_contained(llvm::make_range(llvm::sys::path::begin(path), llvm::sys::path::end(path)), "..") &&
        !llvm::sys::fs::real_path(path, real))
      path = real;
    llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    unit.filesRead.push_back(path.str().str());
  }
  llvm::sort(unit.filesRead);
  unit.filesRead.erase(llvm::unique(unit.filesRead), unit.filesRead.end());
  return unit;
}

} // namespace

ParsedUnit extractJob(const CompileJob &job, const Project &project, const FileVersions &versions) {
  return runJob(job, project, extract, versions);
}

ParsedUnit declaredNamesOf(const CompileJob &job, const Project &project) {
  return runJob(job, project, declaredNames, {});
}

} // namespace async_tidy
