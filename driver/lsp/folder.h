// A folder of the editor's workspace: its compile database, the facts of its units, and what they come to.
#pragma once

#include "driver/cli/work.h"
#include "driver/lsp/documents.h"
#include "driver/lsp/file_readers.h"
#include "driver/lsp/outcome.h"
#include "driver/lsp/unit_worker.h"
#include "driver/settings.h"
#include "driver/summary_cache.h"

#include "llvm/ADT/StringMap.h"

#include <poll.h>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace async_tidy {

/// As the editor was told; empty means not told.
struct FolderSettings {
  std::string buildPath, config, checks, kinds;
  std::vector<std::string> models;
  /// Whether units that are not open are analysed too.
  bool indexes = true;
  /// Processes for that; 0 for half of the cores.
  unsigned jobs = 0;

  bool operator==(const FolderSettings &) const = default;
};

/// How far the units of a folder are, and the present round of indexing.
struct Progress {
  size_t units = 0, indexed = 0, failed = 0;
  bool isIndexing = false;
  /// Units are still to be looked at for the first time.
  bool isPartial = false;
  size_t roundSize = 0, roundDone = 0;
};

/// "" where there is none.
std::string textOnDisk(const std::string &file);

/// All work is done in other processes: nothing here waits. Open files come first; the others follow in the background,
/// from the same cache as the command line's. Of a unit that does not compile for now, the last facts that it had when
/// it did stay.
class Folder {
public:
  /// What `proceed` came to: the same outcome may be shown at other places, of later texts.
  enum class News { None, Places, Outcome };

  Folder(std::string root, FolderSettings, const Documents &);

  const std::string &root() const { return path; }
  bool owns(llvm::StringRef file) const;
  bool hasDatabase() const { return isWithDatabase; }
  /// Whether the client said where it is.
  bool isToldDatabase() const { return !settings.buildPath.empty(); }
  /// What is wrong with its compile database or config; what was right before stays in use.
  const std::string &problem() const { return wrong; }
  void setSettings(FolderSettings);

  /// It was opened, or has another text.
  void changed(const std::string &file);
  /// Its text on disk counts again.
  void closed(const std::string &file);
  /// It may be a new one.
  void saved(const std::string &file) { changedOnDisk({file}, /*areNew=*/readers.of(file).empty()); }
  /// Files that were written, made or deleted on disk. A new one may be what a unit that does not compile looked for.
  void changedOnDisk(const std::set<std::string> &files, bool areNew = false);

  void addDescriptors(std::vector<pollfd> &) const;
  /// Does what there is to do.
  News proceed();

  const Outcome &outcome() const { return latest; }
  /// The text of a file that the outcome speaks of, where it was open; its text on disk otherwise.
  std::string analysedText(const std::string &file) const;
  /// Whether what is known of an open file is of its text as it is: parsed, and analysed.
  bool isSettled(const std::string &file) const;
  bool isIndexing() const { return !queue.empty() || !indexing.empty(); }
  Progress progress() const;

private:
  using Clock = std::chrono::steady_clock;
  struct Unit {
    CompileJob job;
    std::optional<TUSummary> summary;
    FileReaders::Files filesRead;
    /// The texts of files that were open when the summary was made, of those that it read.
    FileVersions texts;
    /// When the parse of the summary began, or it was found to hold still.
    SummaryCache::Time seenAt = 0;
    bool isIndexed = false, isQueued = false;
    /// It does not compile as it is now.
    bool isBroken = false;
  };
  struct OpenUnit {
    std::unique_ptr<UnitWorker> worker;
    /// What the worker was asked with, while it works.
    FileVersions asked;
    SummaryCache::Time askedAt = 0;
    Clock::time_point busySince;
    /// How long an answer may take; not known before the first.
    std::optional<Clock::duration> patience;
    bool isStale = true;
    /// Grows with what was typed last.
    unsigned touched = 0;
    /// The first analysis that has the facts of the last parse.
    unsigned shownBy = 0;
  };
  struct IndexTask {
    size_t unit;
    SummaryCache::Time started;
    IsolatedTask task;
  };

  std::string path;
  FolderSettings settings;
  const Documents &documents;

  CompileJobs jobs;
  std::optional<Settings> made;
  SummaryCache cache{""};
  std::string wrong;
  /// Times of the compile database, the config and the models, to see when they change.
  std::map<std::string, SummaryCache::Time> watched;
  bool isWithDatabase = false;
  Clock::time_point nextLook;

  std::vector<Unit> units;
  FileReaders readers;
  /// By the numbers of `readers`: when the project's files were written, as far as they were looked at.
  std::vector<std::optional<SummaryCache::Time>> written;
  /// Where the next look begins.
  unsigned nextFile = 0;
  /// The first unit of each source.
  llvm::StringMap<size_t> unitOfSource;
  /// By the unit that an open file is shown by.
  std::map<size_t, OpenUnit> openUnits;
  unsigned touches = 0;
  std::deque<size_t> queue;
  std::vector<IndexTask> indexing;
  /// Outlives the tasks: how many units this round of indexing has.
  size_t roundSize = 0, roundDone = 0;

  IsolatedTask analysis;
  FileVersions analysing, analysed;
  bool isOutdated = false, isUrgent = false;
  Clock::time_point lastAnalysis;
  /// How many were begun, and how many are done.
  unsigned begun = 0, done = 0;
  uint64_t latestDigest = 0;
  Outcome latest;

  void load();
  void take(Work, Settings);
  void watch(const std::string &file);
  void look();
  void lookAtFiles();
  std::optional<size_t> unitOf(const std::string &file) const;
  OpenUnit *openUnitOf(const std::string &file);
  void enqueue(size_t unit);
  bool accept(size_t unit, Collected, const FileVersions &texts, SummaryCache::Time seenAt);
  News proceedWithOpenUnits();
  void startOpenUnits();
  void proceedWithIndex();
  News proceedWithAnalysis();
  std::string analyseAll();
};

} // namespace async_tidy
