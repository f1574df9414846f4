#include "driver/summary_cache.h"

#include "driver/bytes.h"
#include "driver/output.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace async_tidy {
namespace {

constexpr llvm::StringRef Magic("async-tidy cache 1\n");
/// Clocks of file systems tick coarsely: a file may have been written after it was read, and have an earlier time.
constexpr SummaryCache::Time ClockTick = 20'000'000;

SummaryCache::Time nanoseconds(const timespec &time) {
  return SummaryCache::Time(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

constexpr SummaryCache::Time Day = SummaryCache::Time(24 * 3600) * 1'000'000'000;
/// Of entries that nobody has used: those of sources that are gone, of earlier commands and earlier builds of
/// async-tidy.
constexpr SummaryCache::Time Lifetime = 30 * Day;
constexpr llvm::StringRef Extension(".unit");

/// Another build of async-tidy may extract other facts.
const std::string &identityOfTool() {
  static const std::string identity = [] {
    struct stat status{};
    stat("/proc/self/exe", &status);
    return std::to_string(status.st_size) + "." + std::to_string(nanoseconds(status.st_mtim));
  }();
  return identity;
}

} // namespace

SummaryCache::Time SummaryCache::now() {
  timespec time{};
  clock_gettime(CLOCK_REALTIME, &time);
  return nanoseconds(time);
}

std::string SummaryCache::entryOf(const CompileJob &job, const Project &project) const {
  std::string key = identityOfTool();
  auto add = [&](llvm::StringRef part) { key += '\0', key += part; };
  add(job.directory);
  add(job.file);
  for (const std::string &argument : job.arguments)
    add(argument);
  add("");
  add(project.root);
  add(project.isRelative ? "relative" : "");
  for (const std::string &name : project.excluded)
    add(name);
  for (const auto &[copy, source] : project.sourcesOfCopies) {
    add(copy);
    add(source);
  }
  return folder + "/" + llvm::sys::path::filename(job.file).str() + "." +
         llvm::utohexstr(llvm::xxh3_64bits(key), /*LowerCase=*/true, 16) + Extension.str();
}

SummaryCache::FileState SummaryCache::look(const std::string &file) {
  struct stat status{};
  if (stat(file.c_str(), &status) != 0)
    return {};
  return {true, uint64_t(status.st_size), nanoseconds(status.st_mtim), std::nullopt};
}

SummaryCache::FileState &SummaryCache::stateOf(const std::string &file) {
  auto [known, isNew] = states.try_emplace(file);
  if (isNew)
    known->second = look(file);
  return known->second;
}

uint64_t SummaryCache::digestOf(const std::string &file) {
  FileState &state = stateOf(file);
  if (!state.digest) {
    auto text = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    state.digest = text ? llvm::xxh3_64bits((*text)->getBuffer()) : 0;
  }
  return *state.digest;
}

std::optional<Collected> SummaryCache::load(const CompileJob &job, const Project &project) {
  if (folder.empty())
    return std::nullopt;
  std::string entry = entryOf(job, project);
  auto buffer = llvm::MemoryBuffer::getFile(entry, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer)
    return std::nullopt;
  llvm::StringRef rest = (*buffer)->getBuffer();
  uint64_t digest = 0;
  if (!rest.consume_front(Magic) || !takeValue(rest, digest) || digest != llvm::xxh3_64bits(rest))
    return std::nullopt;
  llvm::StringRef packed;
  if (!takeText(rest, packed))
    return std::nullopt;
  Collected result = unpack(packed);
  if (!result.summary)
    return std::nullopt;
  for (const std::string &file : result.filesRead) {
    uint64_t size = 0, text = 0;
    Time modified = 0;
    if (!takeValue(rest, size) || !takeValue(rest, modified) || !takeValue(rest, text))
      return std::nullopt;
    const FileState &state = stateOf(file);
    if (!state.exists || state.size != size || (state.modified != modified && digestOf(file) != text))
      return std::nullopt;
  }
  // It is in use.
  if (FileState state = look(entry); state.exists && state.modified + Day < now())
    utimensat(AT_FDCWD, entry.c_str(), nullptr, 0);
  return result;
}

void SummaryCache::removeOldEntries() {
  std::error_code error;
  Time now = SummaryCache::now();
  for (llvm::sys::fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (llvm::StringRef(entry->path()).ends_with(Extension))
      if (FileState state = look(entry->path()); state.exists && state.modified + Lifetime < now)
        llvm::sys::fs::remove(entry->path());
}

void SummaryCache::store(const CompileJob &job, const Project &project, const Collected &unit, Time started) {
  if (folder.empty() || !unit.summary || !unit.summary->parseErrors.empty())
    return;
  std::string body;
  appendText(body, pack({*unit.summary, unit.filesRead}));
  for (const std::string &file : unit.filesRead) {
    // The digest comes before the last look: a file that had not changed then was not changed when it was read.
    uint64_t text = digestOf(file);
    FileState state = look(file);
    if (FileState &known = stateOf(file); known.size != state.size || known.modified != state.modified) {
      known = state;
      text = digestOf(file);
      state = look(file);
    }
    if (!state.exists || state.modified + ClockTick >= started)
      return;
    appendValue(body, state.size);
    appendValue(body, state.modified);
    appendValue(body, text);
  }
  if (llvm::Error error = makeFolder(folder))
    return llvm::consumeError(std::move(error));
  if (!std::exchange(isCleaned, true))
    removeOldEntries();
  llvm::consumeError(writeWhole(entryOf(job, project), [&](llvm::raw_ostream &out) {
    std::string head = Magic.str();
    appendValue(head, llvm::xxh3_64bits(body));
    out << head << body;
  }));
}

} // namespace async_tidy
