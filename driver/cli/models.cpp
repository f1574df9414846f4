#include "driver/cli/models.h"

#include "analysis/models/strict_json.h"
#include "analysis/program/values.h"
#include "driver/collect.h"
#include "driver/compile_database.h"
#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include <set>

namespace async_tidy {
namespace {

int fail(llvm::Error error) {
  llvm::errs() << "async-tidy: error: " << llvm::toString(std::move(error)) << '\n';
  return 2;
}

/// One entry under one name.
struct EntryName {
  std::string name, since;
};

/// All names that a model speaks of. Of an entry under several namespaces: each.
std::vector<EntryName> entryNames(const Model &model) {
  std::vector<EntryName> result;
  auto add = [&](const auto &entries) {
    for (const auto &entry : entries)
      result.push_back({entry.name, entry.since});
  };
  add(model.functions);
  add(model.types);
  add(model.effects);
  add(model.executors);
  add(model.callbacks);
  return result;
}

std::string packagesOf(const Model &model) {
  std::set<std::string> packages;
  for (const ModelHeader &header : model.headers)
    packages.insert(header.package);
  return packages.empty() ? "documentation only" : llvm::join(packages, ", ");
}

llvm::Expected<std::vector<Model>> modelsOf(const Options &options, bool withBuiltin) {
  std::vector<Model> result;
  if (withBuiltin)
    result = builtinModels().models();
  for (const std::string &file : options.settings.modelFiles) {
    llvm::Expected<Model> model = loadModel(file);
    if (!model)
      return model.takeError();
    result.push_back(std::move(*model));
  }
  return result;
}

/// Whether the name, or for "x::*" anything below x, is among the known.
bool isKnown(llvm::StringRef name, const std::set<std::string, std::less<>> &known) {
  if (!name.consume_back("*"))
    return known.contains(name);
  auto it = known.lower_bound(name);
  return it != known.end() && llvm::StringRef(*it).starts_with(name);
}

unsigned lineOf(const std::string &file, llvm::StringRef pointer) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  return buffer ? lineOfPointer((*buffer)->getBuffer(), pointer) : 1;
}

/// A source that includes the header set, and how to compile it.
llvm::Expected<CompileJob> jobFor(const ModelHeader &header, const Options &options) {
  llvm::SmallString<128> path;
  int descriptor = 0;
  if (std::error_code error = llvm::sys::fs::createTemporaryFile("async-tidy-headers", "cpp", descriptor, path))
    return llvm::createStringError("cannot make a temporary file: " + error.message());
  llvm::raw_fd_ostream out(descriptor, /*shouldClose=*/true);
  for (const std::string &include : header.includes)
    out << "#include <" << include << ">\n";
  CompileJob job;
  job.file = path.str().str();
  job.directory = "/";
  job.arguments = {"c++"};
  llvm::append_range(job.arguments, header.flags);
  for (const std::string &folder : options.headerPaths)
    job.arguments.push_back("-I" + absolutePath(folder));
  job.arguments.insert(job.arguments.end(), {"-c", job.file});
  return job;
}

} // namespace

int listModels(const Options &options) {
  llvm::Expected<std::vector<Model>> models = modelsOf(options, true);
  if (!models)
    return fail(models.takeError());
  llvm::sort(*models, [](const Model &a, const Model &b) { return a.library < b.library; });
  size_t nameWidth = 7, headerWidth = 6, entries = 0;
  for (const Model &model : *models) {
    nameWidth = std::max(nameWidth, model.library.size());
    headerWidth = std::max(headerWidth, packagesOf(model).size());
  }
  llvm::raw_ostream &out = llvm::outs();
  auto row = [&](llvm::StringRef name, llvm::StringRef count, llvm::StringRef headers, llvm::StringRef url) {
    out << llvm::left_justify(name, nameWidth) << "  " << llvm::right_justify(count, 7) << "  "
        << llvm::left_justify(headers, headerWidth) << "  " << url << '\n';
  };
  row("library", "entries", "header", "documentation");
  for (const Model &model : *models) {
    size_t count = entryNames(model).size();
    entries += count;
    row(model.library, std::to_string(count), packagesOf(model), model.url);
  }
  out << entries << " entries of " << models->size() << " libraries\n";
  return 0;
}

int verifyAgainstHeaders(const Options &options) {
  llvm::Expected<std::vector<Model>> models = modelsOf(options, options.settings.modelFiles.empty());
  if (!models)
    return fail(models.takeError());
  std::vector<CompileJob> jobs;
  for (const Model &model : *models)
    for (const ModelHeader &header : model.headers) {
      llvm::Expected<CompileJob> job = jobFor(header, options);
      if (!job)
        return fail(job.takeError());
      jobs.push_back(std::move(*job));
    }
  // Nothing is the project's, so no body is parsed.
  Project project;
  project.root = "/nonexistent";
  CollectOptions collectOptions;
  collectOptions.jobs = options.jobs;
  collectOptions.extract = declaredNamesOf;
  std::vector<Collected> results = collect(jobs, project, collectOptions);
  for (const CompileJob &job : jobs)
    llvm::sys::fs::remove(job.file);

  llvm::raw_ostream &out = llvm::outs();
  size_t at = 0, proved = 0, unproved = 0, newer = 0, wrong = 0;
  for (const Model &model : *models) {
    std::set<std::string, std::less<>> declared;
    std::vector<std::string> seenSpaces;
    bool isAnyMissing = false;
    for (const ModelHeader &header : model.headers) {
      Collected &result = results[at++];
      if (result.summary && result.summary->parseErrors.empty()) {
        declared.insert(result.summary->strings.begin(), result.summary->strings.end());
        seenSpaces.push_back(header.space);
        continue;
      }
      isAnyMissing = true;
      out << model.library << ": not proved against " << header.package << ": "
          << (result.summary ? result.summary->parseErrors.front().message : result.failure) << '\n';
    }
    for (const EntryName &entry : entryNames(model)) {
      bool hasHeader = llvm::any_of(seenSpaces, [&](const std::string &space) {
        return space.empty() || llvm::StringRef(entry.name).starts_with(space + "::");
      });
      bool found = isKnown(entry.name, declared);
      if (!hasHeader)
        ++unproved;
      else if (found && !entry.since.empty() && !isAnyMissing) {
        ++wrong;
        out << model.library << ": '" << entry.name << "' is said to come with " << entry.since
            << ", but is declared in " << packagesOf(model) << '\n';
      } else if (found)
        ++proved;
      else if (!entry.since.empty() || isAnyMissing)
        ++newer;
      else {
        ++wrong;
        out << model.library << ": '" << entry.name << "' is declared nowhere in " << packagesOf(model) << '\n';
      }
    }
  }
  out << proved << " entries proved, " << newer << " newer than the headers here, " << unproved
      << " of libraries without headers here, " << wrong << " wrong\n";
  return wrong ? 1 : 0;
}

int verifyAgainstProgram(const Config &config, const Options &options, const Program &program) {
  llvm::Expected<std::vector<Model>> models = modelsOf(options, false);
  if (!models)
    return fail(models.takeError());
  std::vector<std::string> files = options.settings.modelFiles;
  for (const std::string &file : config.modelFiles) {
    llvm::Expected<Model> model = loadModel(file);
    if (!model)
      return fail(model.takeError());
    models->push_back(std::move(*model));
    files.push_back(file);
  }
  models->push_back(config.model);
  files.push_back(config.path);

  // Names of functions, classes and variables are all strings of the program.
  std::set<std::string, std::less<>> names(program.strings.begin(), program.strings.end());
  for (const std::string &text : program.strings)
    if (llvm::StringRef(text).contains('@'))
      names.insert(qualifiedNameOfVariable(text));
  size_t unused = 0;
  auto report = [&](const std::string &file, const std::string &where, const llvm::Twine &what) {
    ++unused;
    llvm::outs() << displayPath(file) << ':' << lineOf(file, where) << ": " << what
                 << " matches nothing in the program\n";
  };
  for (size_t i = 0; i != models->size(); ++i) {
    const Model &model = (*models)[i];
    auto check = [&](const auto &entries) {
      for (const auto &entry : entries)
        if (!isKnown(entry.name, names))
          report(files[i], entry.where, "'" + llvm::Twine(entry.name) + "'");
    };
    check(model.functions);
    check(model.types);
    check(model.effects);
    check(model.executors);
    check(model.callbacks);
    for (const ContextRule &rule : model.contexts) {
      auto matchesAny = [&](const std::string &pattern, bool isPath) {
        llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern);
        if (!glob)
          return llvm::consumeError(glob.takeError()), false;
        return llvm::any_of(program.entities, [&](const Entity &entity) {
          if (!entity.isDefined || !entity.isProject || !entity.location.isValid())
            return false;
          return glob->match(isPath ? program.files[entity.location.file] : program.text(entity.qualifiedName));
        });
      };
      for (const std::string &pattern : rule.functions)
        if (!matchesAny(pattern, false))
          report(files[i], rule.where, "pattern '" + llvm::Twine(pattern) + "'");
      for (const std::string &pattern : rule.paths)
        if (!matchesAny(pattern, true))
          report(files[i], rule.where, "pattern '" + llvm::Twine(displayPath(pattern)) + "'");
    }
  }
  if (!unused)
    llvm::outs() << "every entry matches something in the program\n";
  return unused ? 1 : 0;
}

} // namespace async_tidy
