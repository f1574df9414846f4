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

/// Absolute, without dots, each once.
std::vector<std::string> normalized(llvm::ArrayRef<std::string> files, const CompileJob &job) {
  std::vector<std::string> result;
  for (const std::string &file : files) {
    llvm::SmallString<256> path(job.directory), real;
    if (llvm::sys::path::is_absolute(file))
      path.clear();
    llvm::sys::path::append(path, file);
    // Behind a link to a folder, "..", which compilers write much of, is not what the text says.
    if (llvm::is_contained(llvm::make_range(llvm::sys::path::begin(path), llvm::sys::path::end(path)), "..") &&
        !llvm::sys::fs::real_path(path, real))
      path = real;
    llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    result.push_back(path.str().str());
  }
  llvm::sort(result);
  result.erase(llvm::unique(result), result.end());
  return result;
}

/// What the command asks of Clang, or nothing where it names no source.
std::shared_ptr<CompilerInvocation> invocationOf(const CompileJob &job, const Project &project) {
  llvm::sys::fs::set_current_path(job.directory);
  std::vector<std::string> arguments = driverArguments(job, project);
  std::vector<const char *> pointers;
  for (const std::string &argument : arguments)
    pointers.push_back(argument.c_str());
  // Flags of other compilers that Clang does not know are no reason to give up.
  CreateInvocationOptions options;
  options.Diags = diagnosticsFor();
  options.RecoverOnError = true;
  std::shared_ptr<CompilerInvocation> invocation = createInvocation(pointers, options);
  if (!invocation || invocation->getFrontendOpts().Inputs.empty())
    return nullptr;
  disarm(*invocation);
  return invocation;
}

void addErrors(TUSummary &summary, const Project &project, llvm::ArrayRef<ErrorCollector::Collected> errors) {
  for (const ErrorCollector::Collected &error : errors) {
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
  }
}

using Files = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

ParsedUnit run(std::shared_ptr<CompilerInvocation> invocation, Files files, const CompileJob &job,
               const Project &project, Reading read) {
  ParsedUnit unit;
  ErrorCollector errors;
  std::unique_ptr<CompilerInstance> compiler = compilerFor(std::move(invocation), std::move(files), errors);
  auto filesRead = std::make_shared<FilesRead>();
  compiler->addDependencyCollector(filesRead);
  ExtractAction action(project, read, unit.summary);
  compiler->ExecuteAction(action);
  unit.summary.mainFile = project.nameOf(job.file);
  addErrors(unit.summary, project, errors.collected);
  unit.filesRead = normalized(filesRead->getDependencies(), job);
  return unit;
}

ParsedUnit noSource(const CompileJob &job, const Project &project) {
  ParsedUnit unit;
  unit.summary.mainFile = project.nameOf(job.file);
  addErrors(unit.summary, project, ErrorCollector::Collected{
                              "", 0, 0, "the compile command names no source that Clang can parse", false});
  return unit;
}

ParsedUnit runJob(const CompileJob &job, const Project &project, Reading read, const FileVersions &versions) {
  std::shared_ptr<CompilerInvocation> invocation = invocationOf(job, project);
  return invocation ? run(std::move(invocation), versionedFileSystem(versions), job, project, read) : noSource(job, project);
}

/// Skips what extraction skips, so that a unit on top of a preamble has the same bodies.
class PreambleReader : public PreambleCallbacks {
public:
  PreambleReader(const Project &project) : project(project) {}

  std::shared_ptr<FilesRead> filesRead = std::make_shared<FilesRead>();

  void BeforeExecute(CompilerInstance &instance) override {
    compiler = &instance;
    filesRead->attachToPreprocessor(instance.getPreprocessor());
  }
  bool shouldSkipFunctionBody(Decl *decl) override {
    return !isProjectCode(project, compiler->getSourceManager(), decl->getLocation());
  }

private:
  const Project &project;
  CompilerInstance *compiler = nullptr;
};

} // namespace

ParsedUnit extractJob(const CompileJob &job, const Project &project, const FileVersions &versions) {
  return runJob(job, project, extract, versions);
}

ParsedUnit declaredNamesOf(const CompileJob &job, const Project &project) {
  return runJob(job, project, declaredNames, {});
}

struct RepeatedUnit::Preamble {
  PrecompiledPreamble compiled;
  std::vector<std::string> filesRead;
};

RepeatedUnit::RepeatedUnit(CompileJob job, Project project) : job(std::move(job)), project(std::move(project)) {}
RepeatedUnit::~RepeatedUnit() = default;

std::unique_ptr<llvm::MemoryBuffer> RepeatedUnit::mainFile(const FileVersions &versions) const {
  auto version = versions.find(job.file);
  if (version != versions.end())
    return version->second ? llvm::MemoryBuffer::getMemBufferCopy(*version->second, job.file) : nullptr;
  auto buffer = llvm::MemoryBuffer::getFile(job.file);
  return buffer ? std::move(*buffer) : nullptr;
}

bool RepeatedUnit::isPrepared(const FileVersions &versions) const {
  std::shared_ptr<CompilerInvocation> invocation = invocationOf(job, project);
  std::unique_ptr<llvm::MemoryBuffer> text = mainFile(versions);
  if (!preamble || !invocation || !text)
    return false;
  PreambleBounds bounds = ComputePreambleBounds(invocation->getLangOpts(), *text, 0);
  return preamble->compiled.CanReuse(*invocation, *text, bounds, *versionedFileSystem(versions));
}

void RepeatedUnit::prepare(const FileVersions &versions) {
  preamble = nullptr;
  std::shared_ptr<CompilerInvocation> invocation = invocationOf(job, project);
  std::unique_ptr<llvm::MemoryBuffer> text = mainFile(versions);
  if (!invocation || !text)
    return;
  PreambleBounds bounds = ComputePreambleBounds(invocation->getLangOpts(), *text, 0);
  // Of a run that ends with its process the memory is not given back; this process lives on.
  invocation->getFrontendOpts().DisableFree = false;
  PreambleReader reader(project);
  ErrorCollector errors;
  auto built = buildPreamble(*invocation, *text, bounds, versionedFileSystem(versions), errors, reader);
  // Errors are told of what is parsed: with a preamble that has any, nobody would hear of them.
  if (built && errors.collected.empty())
    preamble = std::make_unique<Preamble>(Preamble{std::move(*built), reader.filesRead->getDependencies().vec()});
}

ParsedUnit RepeatedUnit::extract(const FileVersions &versions) const {
  if (!isPrepared(versions))
    return extractJob(job, project, versions);
  std::shared_ptr<CompilerInvocation> invocation = invocationOf(job, project);
  std::unique_ptr<llvm::MemoryBuffer> text = mainFile(versions);
  Files files = versionedFileSystem(versions);
  // The invocation takes the buffer.
  preamble->compiled.AddImplicitPreamble(*invocation, files, text.release());
  std::string inMemory = invocation->getPreprocessorOpts().ImplicitPCHInclude;
  ParsedUnit unit = run(std::move(invocation), std::move(files), job, project, async_tidy::extract);
  llvm::erase(unit.filesRead, inMemory);
  llvm::append_range(unit.filesRead, normalized(preamble->filesRead, job));
  llvm::sort(unit.filesRead);
  unit.filesRead.erase(llvm::unique(unit.filesRead), unit.filesRead.end());
  return unit;
}

} // namespace async_tidy
