#include "driver/lsp/folder.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace async_tidy {
namespace {

/// Between looks at the compile database and the config.
constexpr std::chrono::seconds LookInterval(1);
/// A look at a file takes some microseconds.
constexpr unsigned FilesInOneLook = 2000;

SummaryCache::Time timeOf(const std::string &file) {
  llvm::sys::fs::file_status status;
  if (llvm::sys::fs::status(file, status))
    return 0;
  return status.getLastModificationTime().time_since_epoch().count();
}

} // namespace

std::string textOnDisk(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

Folder::Folder(std::string root, FolderSettings settings, const Documents &documents)
    : path(std::move(root)), settings(std::move(settings)), documents(documents) {
  load();
}

bool Folder::owns(llvm::StringRef file) const {
  return isBelow(file, path) || (!jobs.project.root.empty() && jobs.project.contains(file));
}

void Folder::setSettings(FolderSettings now) {
  if (now == settings)
    return;
  settings = std::move(now);
  load();
}

/// What was right before stays where something is wrong now.
void Folder::load() {
  wrong.clear();
  watched.clear();
  auto fail = [&](llvm::Error error) { wrong = llvm::toString(std::move(error)); };
  Options options;
  if (!settings.config.empty())
    watch(options.config = absolutePath(settings.config, path));
  // Where the project's root may be.
  for (llvm::StringRef folder = path; !folder.empty(); folder = llvm::sys::path::parent_path(folder))
    watch(absolutePath(ConfigName, folder));
  SettingsRequest request{settings.kinds, settings.checks, {}};
  for (const std::string &model : settings.models) {
    request.modelFiles.push_back(absolutePath(model, path));
    watch(request.modelFiles.back());
  }
  llvm::Expected<std::string> database = findCompileDatabase(settings.buildPath, path);
  isWithDatabase = bool(database);
  if (!database && isToldDatabase())
    return fail(database.takeError());
  if (!database) {
    llvm::consumeError(database.takeError());
    wrong = "no compile_commands.json in " + path +
            ", above it, or in 'build'; with CMake, configure with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON; where it is in "
            "another folder, name that in the setting 'buildPath'";
    return;
  }
  watch(*database);
  options.buildPath = *database;
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  for (const std::string &source : work->jobs.missing)
    watch(source);
  watch(absolutePath(ConfigName, work->jobs.project.root));
  for (const std::string &model : work->config.modelFiles)
    watch(model);
  llvm::Expected<Settings> settled = makeSettings(work->config, request);
  if (!settled)
    return fail(settled.takeError());
  take(std::move(*work), std::move(*settled));
}

/// What is known of units whose commands stay is kept; of one whose command is another now, until it is parsed.
void Folder::take(Work work, Settings settled) {
  bool isSameProject = jobs.project.root == work.jobs.project.root &&
                       jobs.project.excluded == work.jobs.project.excluded;
  std::map<std::vector<std::string>, Unit> known;
  std::map<std::string, Unit> others;
  auto keyOf = [](const CompileJob &job) {
    std::vector<std::string> key = job.arguments;
    key.insert(key.end(), {job.directory, job.file});
    return key;
  };
  std::set<std::vector<std::string>> wanted;
  for (const CompileJob &job : work.jobs.jobs)
    wanted.insert(keyOf(job));
  for (Unit &unit : units) {
    if (!isSameProject || !unit.isIndexed)
      continue;
    unit.isQueued = false;
    if (std::vector<std::string> key = keyOf(unit.job); wanted.contains(key))
      known.emplace(std::move(key), std::move(unit));
    else
      others.emplace(unit.job.file, std::move(unit));
  }
  jobs = std::move(work.jobs);
  made = std::move(settled);
  cache = SummaryCache(cacheFolderOf(jobs));
  units.clear();
  readers.forgetUnits();
  unitOfSource.clear();
  openUnits.clear();
  queue.clear();
  indexing.clear();
  analysis = IsolatedTask();
  roundSize = roundDone = 0;
  for (const CompileJob &job : jobs.jobs) {
    size_t index = units.size();
    if (auto found = known.find(keyOf(job)); found != known.end()) {
      units.push_back(std::move(found->second));
    } else if (auto other = others.find(job.file); other != others.end()) {
      units.push_back(std::move(other->second));
      units.back().job = job;
      units.back().isIndexed = false;
      others.erase(other);
    } else {
      units.emplace_back().job = job;
    }
    unitOfSource.try_emplace(job.file, index);
    readers.replace(index, {}, units[index].filesRead);
    if (settings.indexes && !units[index].isIndexed)
      enqueue(index);
  }
  for (const auto &[file, document] : documents)
    if (owns(file))
      openUnitOf(file);
  isOutdated = isUrgent = true;
}

void Folder::watch(const std::string &file) { watched.try_emplace(file, timeOf(file)); }

void Folder::look() {
  nextLook = Clock::now() + LookInterval;
  auto isOther = [](const auto &one) { return timeOf(one.first) != one.second; };
  bool hasAppeared = false;
  if (!isWithDatabase) {
    llvm::Expected<std::string> database = findCompileDatabase(settings.buildPath, path);
    hasAppeared = bool(database);
    llvm::consumeError(database.takeError());
  }
  if (hasAppeared || llvm::any_of(watched, isOther))
    load();
  lookAtFiles();
}

/// Not every client tells of files that change on disk, and none of all.
void Folder::lookAtFiles() {
  std::set<std::string> changed;
  written.resize(readers.size());
  for (unsigned left = std::min(readers.size(), FilesInOneLook); left != 0; --left) {
    unsigned file = nextFile < readers.size() ? nextFile : 0;
    nextFile = file + 1;
    std::string name = readers.name(file).str();
    if (readers.of(file).empty() || documents.contains(name) || !jobs.project.contains(name))
      continue;
    SummaryCache::Time now = timeOf(name);
    auto isNewer = [&](unsigned unit) { return units[unit].seenAt < now; };
    if (written[file] ? *written[file] != now : llvm::any_of(readers.of(file), isNewer))
      changed.insert(std::move(name));
    written[file] = now;
  }
  if (!changed.empty())
    changedOnDisk(changed);
}

/// Of a header, one that is open anyway, or else the first that includes it.
std::optional<size_t> Folder::unitOf(const std::string &file) const {
  if (auto found = unitOfSource.find(file); found != unitOfSource.end())
    return found->second;
  llvm::ArrayRef<unsigned> including = readers.of(file);
  for (unsigned unit : including)
    if (openUnits.contains(unit))
      return unit;
  return including.empty() ? std::nullopt : std::optional<size_t>(including.front());
}

Folder::OpenUnit *Folder::openUnitOf(const std::string &file) {
  std::optional<size_t> unit = unitOf(file);
  if (!unit)
    return nullptr;
  OpenUnit &open = openUnits[*unit];
  if (!open.worker)
    open.worker = std::make_unique<UnitWorker>(units[*unit].job, jobs.project);
  return &open;
}

void Folder::changed(const std::string &file) {
  if (OpenUnit *open = owns(file) ? openUnitOf(file) : nullptr) {
    open->touched = ++touches;
    open->isStale = true;
  }
  for (auto &[unit, open] : openUnits)
    if (readers.reads(unit, file) || !units[unit].isIndexed)
      open.isStale = true;
}

void Folder::closed(const std::string &file) {
  std::set<size_t> stillOpen;
  for (const auto &[other, document] : documents)
    if (std::optional<size_t> unit = unitOf(other))
      stillOpen.insert(*unit);
  std::erase_if(openUnits, [&](const auto &open) { return !stillOpen.contains(open.first); });
  changedOnDisk({file});
}

void Folder::changedOnDisk(const std::set<std::string> &files, bool areNew) {
  cache.forgetFiles();
  std::set<size_t> stale;
  bool hasGone = false;
  for (const std::string &file : files) {
    for (unsigned unit : readers.of(file))
      stale.insert(unit);
    auto source = unitOfSource.find(file);
    if (source == unitOfSource.end())
      continue;
    stale.insert(source->second);
    hasGone |= !llvm::sys::fs::is_regular_file(file) && !documents.contains(file);
  }
  // The database names a source that is gone. When it is there again is watched.
  if (hasGone)
    load();
  if (hasGone && wrong.empty())
    return;
  for (size_t i = 0; areNew && i != units.size(); ++i)
    if (units[i].isBroken)
      stale.insert(i);
  for (size_t unit : stale)
    if (auto open = openUnits.find(unit); open != openUnits.end())
      open->second.isStale = true;
    else if (settings.indexes || units[unit].isIndexed)
      enqueue(unit);
}

void Folder::enqueue(size_t unit) {
  if (units[unit].isQueued)
    return;
  if (!isIndexing())
    roundSize = roundDone = 0;
  units[unit].isQueued = true;
  queue.push_back(unit);
  ++roundSize;
}

Progress Folder::progress() const {
  Progress result;
  result.units = units.size();
  for (const Unit &unit : units) {
    result.indexed += unit.isIndexed;
    result.failed += unit.isBroken;
    result.isPartial |= isIndexing() && !unit.isIndexed && !unit.isBroken;
  }
  result.isIndexing = isIndexing();
  result.roundSize = roundSize;
  result.roundDone = roundDone;
  return result;
}

std::string Folder::analysedText(const std::string &file) const {
  auto found = analysed.find(file);
  return found != analysed.end() && found->second ? *found->second : textOnDisk(file);
}

bool Folder::isSettled(const std::string &file) const {
  std::optional<size_t> unit = unitOf(file);
  auto open = unit ? openUnits.find(*unit) : openUnits.end();
  if (open == openUnits.end())
    return !isOutdated && !analysis.isRunning() && !isIndexing();
  // While units are indexed, an open file is not kept waiting for them; when all are there, they count.
  if (!isIndexing() && (isOutdated || analysis.isRunning()))
    return false;
  return !open->second.isStale && !open->second.worker->isBusy() && open->second.shownBy <= done;
}

} // namespace async_tidy
