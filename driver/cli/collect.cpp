#include "driver/cli/collect.h"

#include "analysis/models/strict_json.h"
#include "driver/cli/work.h"
#include "driver/output.h"
#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

#include <map>
#include <set>
#include <tuple>

namespace async_tidy {
namespace {

llvm::Error write(const std::string &file, llvm::StringRef text) {
  return writeWhole(file, [&](llvm::raw_ostream &out) { out << text; });
}

/// Keeps every n-th job of those that `shard` ("i/n") counts. What counts is the order of the sources' paths, not of
/// the database: machines that configure each for itself agree.
llvm::Error keepShard(std::vector<CompileJob> &jobs, llvm::StringRef shard) {
  auto [first, second] = shard.split('/');
  unsigned index, count;
  if (first.getAsInteger(10, index) || second.getAsInteger(10, count) || index == 0 || index > count)
    return llvm::createStringError("--shard: '" + shard +
                                   "' is not one of several shards, such as 1/3, 2/3 and 3/3");
  llvm::sort(jobs, [](const CompileJob &a, const CompileJob &b) {
    return std::tie(a.file, a.arguments) < std::tie(b.file, b.arguments);
  });
  std::vector<CompileJob> kept;
  for (size_t i = index - 1; i < jobs.size(); i += count)
    kept.push_back(std::move(jobs[i]));
  jobs = std::move(kept);
  return llvm::Error::success();
}

/// A path as a Makefile has it: what ends a word, a comment or a variable is quoted [GNU make, 4.3].
std::string quotedForMake(llvm::StringRef path) {
  std::string result;
  for (char c : path) {
    if (c == ' ' || c == '#')
      result += '\\';
    if (c == '$')
      result += '$';
    result += c;
  }
  return result;
}

/// A line each: the path of a copy, a tab, the path of its source.
llvm::Error readCopies(const std::string &file, Project &project) {
  llvm::Expected<std::vector<std::string>> lines = linesOfFile(file);
  if (!lines)
    return lines.takeError();
  for (llvm::StringRef line : *lines) {
    auto [copy, source] = line.split('\t');
    if (copy.empty() || source.empty())
      return llvm::createStringError("'" + file + "': '" + line + "' is not two paths with a tab between them");
    project.sourcesOfCopies[absolutePath(copy)] = absolutePath(source);
  }
  return llvm::Error::success();
}

/// Sandboxes make inputs of links, and a path with ".." is known by where it leads.
std::string realPath(const std::string &file) {
  llvm::SmallString<256> real;
  return llvm::sys::fs::real_path(file, real) ? file : real.str().str();
}

llvm::Error writeUnusedInputs(const Options &options, const std::vector<std::string> &filesRead) {
  llvm::Expected<std::vector<std::string>> inputs = linesOfFile(options.inputs);
  if (!inputs)
    return inputs.takeError();
  llvm::StringSet<> read;
  for (const std::string &file : filesRead)
    read.insert(realPath(file));
  std::string text;
  for (const std::string &input : *inputs)
    if (!read.contains(realPath(input)))
      text += input + "\n";
  return write(options.unusedInputs, text);
}

/// The build action of one unit: fails, and leaves an earlier output as it is, where the unit does not compile. Other
/// people's code has facts that name no file: build systems ask for every source, and `link` passes over these.
int collectUnit(const Options &options) {
  Options ofUnit = options;
  if (options.hasFlags)
    ofUnit.paths = {options.unit};
  llvm::Expected<Work> work = workOf(ofUnit);
  if (!work)
    return fail(work.takeError());
  CompileJobs &jobs = work->jobs;
  if (!options.copies.empty())
    if (llvm::Error error = readCopies(options.copies, jobs.project))
      return fail(std::move(error));
  jobs.project.isRelative = options.isRelative;
  std::string source = absolutePath(options.unit);
  llvm::erase_if(jobs.jobs, [&](const CompileJob &job) { return job.file != source; });
  jobs.missing.clear();
  bool isLibrary = !jobs.project.contains(source);
  if (jobs.jobs.size() != 1 && !isLibrary)
    return fail(llvm::createStringError(
        "'" + options.unit + "' has " + (jobs.jobs.empty() ? "no command" : "several commands") +
        " in the compile database; name a database with its command, as async-tidy commands writes"));
  if (llvm::Error error = makeFolder(llvm::sys::path::parent_path(absolutePath(options.output)).str()))
    return fail(std::move(error));
  std::vector<Collected> results;
  if (isLibrary)
    results.push_back({TUSummary(), {source}, ""});
  else if (!collectJobs(jobs, options, results).empty())
    return Failed;
  if (!options.dependencyFile.empty()) {
    std::string rule = quotedForMake(options.output) + ":";
    if (!work->config.path.empty())
      results[0].filesRead.push_back(work->config.path);
    for (const std::string &file : results[0].filesRead)
      rule += " \\\n  " + quotedForMake(file);
    if (llvm::Error error = write(options.dependencyFile, rule + "\n"))
      return fail(std::move(error));
  }
  if (!options.unusedInputs.empty())
    if (llvm::Error error = writeUnusedInputs(options, results[0].filesRead))
      return fail(std::move(error));
  if (llvm::Error error = write(options.output, serialize(*results[0].summary)))
    return fail(std::move(error));
  return Clean;
}

} // namespace

int runCollect(const Options &options) {
  if (!options.unit.empty())
    return collectUnit(options);
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  std::vector<CompileJob> &jobs = work->jobs.jobs;
  if (options.shard)
    if (llvm::Error error = keepShard(jobs, *options.shard))
      return fail(std::move(error));
  if (llvm::Error error = makeFolder(options.output))
    return fail(std::move(error));
  work->jobs.project.isRelative = options.isRelative;
  std::vector<Collected> results;
  bool isWhole = collectJobs(work->jobs, options, results).empty();
  for (size_t i = 0; i != results.size(); ++i) {
    if (!results[i].summary)
      continue;
    std::string command = llvm::join(jobs[i].arguments, std::string(1, '\0'));
    std::string file = options.output + "/" + llvm::sys::path::filename(jobs[i].file).str() + "." +
                       llvm::utohexstr(llvm::xxh3_64bits(jobs[i].file + '\0' + command), true, 16) + ".facts";
    if (llvm::Error error = write(file, serialize(*results[i].summary)))
      return fail(std::move(error));
  }
  return isWhole ? Clean : Failed;
}

int runCommands(const Options &options) {
  llvm::Expected<std::vector<std::string>> objects = std::vector<std::string>();
  if (!options.objectList.empty())
    objects = linesOfFile(options.objectList);
  if (!objects)
    return fail(objects.takeError());
  std::set<std::string> wanted;
  for (const std::string &object : *objects)
    wanted.insert(absolutePath(object));
  llvm::Expected<std::vector<DatabaseEntry>> entries = readCompileDatabase(options.buildPath);
  if (!entries)
    return fail(entries.takeError());
  std::map<std::string, nlohmann::json> commands;
  for (const DatabaseEntry &entry : *entries)
    if (options.objectList.empty() || wanted.erase(entry.output))
      commands[entry.job.file].push_back(entry.json);
  for (const auto &[source, json] : commands) {
    std::string file = options.output + source + ".json", text = json.dump(1) + "\n";
    if (auto old = llvm::MemoryBuffer::getFile(file); old && (*old)->getBuffer() == text)
      continue;
    if (llvm::Error error = makeFolder(llvm::sys::path::parent_path(file).str()))
      return fail(std::move(error));
    if (llvm::Error error = write(file, text))
      return fail(std::move(error));
  }
  for (const std::string &object : wanted)
    printError(displayPath(object) + ": no entry of the compile database has this output");
  return wanted.empty() ? Clean : Failed;
}

} // namespace async_tidy
