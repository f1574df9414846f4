#include "driver/compile_database.h"

#include "analysis/models/strict_json.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

namespace async_tidy {

namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

std::string absolutePath(llvm::StringRef file, llvm::StringRef base) {
  llvm::SmallString<256> result;
  if (!path::is_absolute(file))
    result = base;
  path::append(result, file);
  fs::make_absolute(result);
  path::remove_dots(result, /*remove_dot_dot=*/true);
  while (result.size() > 1 && result.back() == '/')
    result.pop_back();
  return result.str().str();
}

std::string projectRootOf(llvm::StringRef start) {
  for (llvm::StringRef at = start; !at.empty(); at = path::parent_path(at))
    for (const char *mark : {".async-tidy.json", ".git"}) {
      llvm::SmallString<256> candidate(at);
      path::append(candidate, mark);
      if (fs::exists(candidate))
        return at.str();
    }
  return start.str();
}

namespace {

bool isSource(llvm::StringRef file) {
  static const llvm::StringSet<> extensions = {".c",   ".cc", ".cpp", ".cxx",  ".c++", ".C", ".cp",
                                               ".CPP", ".ii", ".i",   ".cppm", ".ixx", ".m", ".mm"};
  return extensions.contains(path::extension(file));
}

std::string commonFolder(const std::vector<CompileJob> &jobs) {
  if (jobs.empty())
    return absolutePath(".");
  std::string common = path::parent_path(jobs.front().file).str();
  for (const CompileJob &job : jobs)
    while (!isBelow(job.file, common))
      common = path::parent_path(common).str();
  return common;
}

std::string rootFor(const std::vector<CompileJob> &jobs, llvm::StringRef root) {
  return root.empty() ? projectRootOf(commonFolder(jobs)) : absolutePath(root);
}

/// Where the options of this job differ from another's in nothing but the output.
std::string keyOf(const CompileJob &job) {
  std::string key = job.file;
  for (size_t i = 0; i != job.arguments.size(); ++i) {
    if (job.arguments[i] == "-o")
      ++i;
    else
      (key += '\0') += job.arguments[i];
  }
  return key;
}

std::vector<std::string> splitCommand(llvm::StringRef command) {
  llvm::BumpPtrAllocator allocator;
  llvm::StringSaver saver(allocator);
  llvm::SmallVector<const char *, 64> pieces;
  llvm::cl::TokenizeGNUCommandLine(command, saver, pieces);
  return {pieces.begin(), pieces.end()};
}

/// Replaces `@file` by the words of the file, where it may be read.
void expandResponseFiles(CompileJob &job, const Project &project) {
  std::vector<std::string> expanded;
  for (const std::string &argument : job.arguments) {
    std::string file = absolutePath(llvm::StringRef(argument).drop_front(!argument.empty()), job.directory);
    bool isResponseFile =
        llvm::StringRef(argument).starts_with("@") && (isBelow(file, project.root) || isBelow(file, job.directory));
    auto buffer = isResponseFile ? llvm::MemoryBuffer::getFile(file) : std::error_code();
    if (isResponseFile && buffer)
      llvm::append_range(expanded, splitCommand((*buffer)->getBuffer()));
    else
      expanded.push_back(argument);
  }
  job.arguments = std::move(expanded);
}

} // namespace

static constexpr const char *DatabaseName = "compile_commands.json";

std::string databaseIn(llvm::StringRef folder) {
  for (const char *below : {"/", "/build/"})
    if (std::string file = (folder + below + DatabaseName).str(); fs::is_regular_file(file))
      return file;
  return "";
}

llvm::Expected<std::string> findCompileDatabase(llvm::StringRef given, llvm::StringRef base) {
  if (!given.empty()) {
    std::string file = absolutePath(given, base);
    if (fs::is_directory(file))
      file += std::string("/") + DatabaseName;
    if (fs::is_regular_file(file))
      return file;
    return llvm::createStringError("no compile database at '" + given +
                                   "'; with CMake, configure with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON");
  }
  for (std::string at = absolutePath(".", base); !at.empty(); at = path::parent_path(at).str())
    if (std::string file = databaseIn(at); !file.empty())
      return file;
  return llvm::createStringError("no compile_commands.json here, above, or in 'build'; name its folder with -p, or "
                                 "give a file with its flags: async-tidy file.cpp -- -std=c++20");
}

llvm::Expected<std::vector<DatabaseEntry>> readCompileDatabase(llvm::StringRef given) {
  llvm::Expected<std::string> found = findCompileDatabase(given);
  if (!found)
    return found.takeError();
  auto buffer = llvm::MemoryBuffer::getFile(*found);
  if (!buffer)
    return llvm::createStringError("cannot read '" + *found + "': " + buffer.getError().message());
  JsonDocument document(*found, (*buffer)->getBuffer());
  std::vector<DatabaseEntry> result;
  if (!document.failed() && !document.root().is_array())
    document.fail("", "a compile database is an array of entries");
  for (size_t i = 0; !document.failed() && i != document.root().size(); ++i) {
    JsonObject json(document, document.root()[i], "/" + std::to_string(i));
    DatabaseEntry entry;
    entry.job.directory = absolutePath(json.string("directory", true), path::parent_path(*found));
    entry.job.file = absolutePath(json.string("file", true), entry.job.directory);
    if (json.has("arguments"))
      entry.job.arguments = json.strings("arguments", true);
    else
      entry.job.arguments = splitCommand(json.string("command", true));
    std::string output = json.string("output", false);
    for (size_t word = 1; output.empty() && word < entry.job.arguments.size(); ++word)
      if (entry.job.arguments[word - 1] == "-o")
        output = entry.job.arguments[word];
    if (!output.empty())
      entry.output = absolutePath(output, entry.job.directory);
    entry.json = document.root()[i];
    result.push_back(std::move(entry));
  }
  if (llvm::Error error = document.takeError())
    return std::move(error);
  return result;
}

void CompileJobs::keep(llvm::function_ref<bool(llvm::StringRef)> isWanted) {
  llvm::erase_if(jobs, [&](const CompileJob &job) { return !isWanted(job.file); });
  llvm::erase_if(missing, [&](const std::string &file) { return !isWanted(file); });
}

llvm::Expected<CompileJobs> loadCompileDatabase(llvm::StringRef given, llvm::StringRef root,
                                                llvm::ArrayRef<std::string> excluded) {
  llvm::Expected<std::string> database = findCompileDatabase(given);
  if (!database)
    return database.takeError();
  llvm::Expected<std::vector<DatabaseEntry>> entries = readCompileDatabase(*database);
  if (!entries)
    return entries.takeError();
  CompileJobs result;
  result.database = *database;
  llvm::StringSet<> seen;
  for (DatabaseEntry &entry : *entries) {
    CompileJob &job = entry.job;
    if (!isSource(job.file) || !seen.insert(keyOf(job)).second)
      continue;
    if (fs::is_regular_file(job.file))
      result.jobs.push_back(std::move(job));
    else
      result.missing.push_back(job.file);
  }
  result.project.root = rootFor(result.jobs, root);
  result.project.excluded.insert(result.project.excluded.end(), excluded.begin(), excluded.end());
  result.keep([&](llvm::StringRef file) { return result.project.contains(file); });
  for (CompileJob &job : result.jobs)
    expandResponseFiles(job, result.project);
  return result;
}

std::string cacheFolderOf(const CompileJobs &jobs) {
  return jobs.database.empty() ? "" : (path::parent_path(jobs.database) + "/.cache/async-tidy").str();
}

llvm::Expected<std::vector<std::string>> linesOfFile(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return llvm::createStringError("cannot read '" + file + "': " + buffer.getError().message());
  std::vector<std::string> lines;
  for (llvm::StringRef line : llvm::split((*buffer)->getBuffer(), '\n'))
    if (!line.trim().empty())
      lines.push_back(line.rtrim('\r').str());
  return lines;
}

llvm::Expected<CompileJobs> jobsFor(llvm::ArrayRef<std::string> files, llvm::ArrayRef<std::string> flags,
                                    llvm::StringRef root, llvm::ArrayRef<std::string> excluded) {
  CompileJobs result;
  for (const std::string &file : files) {
    CompileJob job;
    job.file = absolutePath(file);
    job.directory = absolutePath(".");
    job.arguments = {path::extension(file) == ".c" ? "cc" : "c++"};
    llvm::append_range(job.arguments, flags);
    job.arguments.push_back("-c");
    job.arguments.push_back(job.file);
    if (fs::is_directory(job.file))
      return llvm::createStringError("'" + file + "' is a folder; flags are for files: async-tidy file.cpp -- FLAGS");
    if (!fs::is_regular_file(job.file))
      return llvm::createStringError("no such file: '" + file + "'");
    result.jobs.push_back(std::move(job));
  }
  result.project.root = rootFor(result.jobs, root);
  result.project.excluded.insert(result.project.excluded.end(), excluded.begin(), excluded.end());
  return result;
}

} // namespace async_tidy
