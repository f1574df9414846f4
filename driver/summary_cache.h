// Facts of units, kept from run to run in files: the command line and the language server share them.
#pragma once

#include "driver/collect.h"

#include "llvm/ADT/StringMap.h"

#include <optional>
#include <string>

namespace async_tidy {

/// An entry holds for a command, a project, this build of async-tidy, and the files that were read: while none of them
/// has another text. A damaged entry is none. What can't be written is not kept, and nobody is told. What nobody has
/// used for a month goes.
class SummaryCache {
public:
  /// Nanoseconds of the clock of files.
  using Time = int64_t;
  static Time now();

  /// In this folder, which is made when there is something to keep. "": nothing is kept.
  explicit SummaryCache(std::string folder) : folder(std::move(folder)) {}

  std::optional<Collected> load(const CompileJob &, const Project &);

  /// Keeps a unit that could be parsed without errors, `started` then. Where a file has changed since, what was parsed
  /// is not known, and nothing is kept.
  void store(const CompileJob &, const Project &, const Collected &, Time started);

  /// The next load looks at all files anew. They are looked at once otherwise.
  void forgetFiles() { states.clear(); }

private:
  struct FileState {
    bool exists = false;
    uint64_t size = 0;
    Time modified = 0;
    /// xxh3 of the text, where it was needed.
    std::optional<uint64_t> digest;
  };
  std::string folder;
  llvm::StringMap<FileState> states;
  bool isCleaned = false;

  std::string entryOf(const CompileJob &, const Project &) const;
  static FileState look(const std::string &file);
  FileState &stateOf(const std::string &file);
  uint64_t digestOf(const std::string &file);
  void removeOldEntries();
};

} // namespace async_tidy
