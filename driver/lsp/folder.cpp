#include "driver/lsp/folder.h"

#include "driver/edits.h"
#include "driver/suppressions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <thread>

namespace async_tidy {
namespace {

/// Between looks at the compile database and the config.
constexpr std::chrono::seconds LookInterval(1);
/// While units are indexed, what they come to is shown this often.
constexpr std::chrono::seconds IndexAnalysisInterval(3);
constexpr std::chrono::seconds IndexTimeout(300), AnalysisTimeout(300);

SummaryCache::Time timeOf(const std::string &file) {
  llvm::sys::fs::file_status status;
  if (llvm::sys::fs::status(file, status))
    return 0;
  return status.getLastModificationTime().time_since_epoch().count();
}

std::string textOnDisk(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  return buffer ? (*buffer)->getBuffer().str() : "";
}

bool isClean(const Collected &unit) { return unit.summary && unit.summary->parseErrors.empty(); }

} // namespace

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

/// What is known of units whose commands stay is kept.
void Folder::load() {
  wrong.clear();
  auto fail = [&](llvm::Error error) { wrong = llvm::toString(std::move(error)); };
  llvm::Expected<std::string> database = findCompileDatabase(settings.buildPath, path);
  std::string configFile = settings.config.empty() ? "" : absolutePath(settings.config, path);
  watch();
  if (!database)
    return fail(database.takeError());
  watched[*database] = timeOf(*database);
  Options options;
  options.buildPath = *database;
  options.config = configFile;
  llvm::Expected<Work> work = workOf(options);
  if (!work)
    return fail(work.takeError());
  SettingsRequest request{settings.kinds, settings.checks, {}};
  for (const std::string &model : settings.models)
    request.modelFiles.push_back(absolutePath(model, path));
  for (const std::string &model : request.modelFiles)
    watched[model] = timeOf(model);
  for (const std::string &model : work->config.modelFiles)
    watched[model] = timeOf(model);
  std::string own = work->config.path.empty() ? work->jobs.project.root + "/" + ConfigName : work->config.path;
  watched[own] = timeOf(own);
  llvm::Expected<Settings> settled = makeSettings(work->config, request);
  if (!settled)
    return fail(settled.takeError());

  bool isSameProject = jobs.project.root == work->jobs.project.root &&
                       jobs.project.excluded == work->jobs.project.excluded;
  std::map<std::vector<std::string>, Unit> known;
  for (Unit &unit : units) {
    std::vector<std::string> key = unit.job.arguments;
    key.push_back(unit.job.directory);
    if (isSameProject && unit.isIndexed)
      known.emplace(std::move(key), std::move(unit));
  }
  jobs = std::move(work->jobs);
  config = std::move(work->config);
  made = std::move(*settled);
  cache = SummaryCache(cacheFolderOf(jobs));
  units.clear();
  openUnits.clear();
  queue.clear();
  indexing.clear();
  analysis = IsolatedTask();
  roundSize = roundDone = 0;
  for (const CompileJob &job : jobs.jobs) {
    std::vector<std::string> key = job.arguments;
    key.push_back(job.directory);
    auto found = known.find(key);
    units.push_back(found != known.end() ? std::move(found->second) : Unit{job});
    if (settings.indexes && !units.back().isIndexed)
      enqueue(units.size() - 1);
  }
  for (const auto &[file, document] : documents)
    if (owns(file))
      openUnitOf(file);
  isOutdated = isUrgent = true;
}

void Folder::watch() {
  watched.clear();
  nextLook = Clock::now() + LookInterval;
}

std::optional<size_t> Folder::unitOf(const std::string &file) const {
  std::optional<size_t> includes;
  for (size_t i = 0; i != units.size(); ++i) {
    if (units[i].job.file == file)
      return i;
    // One that is open anyway, or else the first.
    if ((!includes || openUnits.contains(i)) && llvm::is_contained(units[i].filesRead, file) &&
        !(includes && openUnits.contains(*includes)))
      includes = i;
  }
  return includes;
}

void Folder::openUnitOf(const std::string &file) {
  if (std::optional<size_t> unit = unitOf(file))
    if (OpenUnit &open = openUnits[*unit]; !open.worker)
      open.worker = std::make_unique<UnitWorker>(units[*unit].job, jobs.project);
}

void Folder::opened(const std::string &file) {
  openUnitOf(file);
  changed(file);
}

void Folder::changed(const std::string &file) {
  for (auto &[unit, open] : openUnits)
    if (units[unit].job.file == file || llvm::is_contained(units[unit].filesRead, file) || !units[unit].isIndexed)
      open.isStale = true;
}

void Folder::closed(const std::string &file) {
  std::set<size_t> stillOpen;
  for (const auto &[other, document] : documents)
    if (std::optional<size_t> unit = unitOf(other); unit && other != file)
      stillOpen.insert(*unit);
  for (auto open = openUnits.begin(); open != openUnits.end();)
    open = stillOpen.contains(open->first) ? std::next(open) : openUnits.erase(open);
  changedOnDisk({file});
}

void Folder::changedOnDisk(const std::set<std::string> &files) {
  cache.forgetFiles();
  for (size_t i = 0; i != units.size(); ++i) {
    auto isChanged = [&](const std::string &read) { return files.contains(read); };
    if (!isChanged(units[i].job.file) && llvm::none_of(units[i].filesRead, isChanged))
      continue;
    if (auto open = openUnits.find(i); open != openUnits.end())
      open->second.isStale = true;
    else if (settings.indexes)
      enqueue(i);
  }
}

void Folder::enqueue(size_t unit) {
  if (llvm::is_contained(queue, unit))
    return;
  if (queue.empty() && indexing.empty())
    roundSize = roundDone = 0;
  queue.push_back(unit);
  ++roundSize;
}

void Folder::addDescriptors(std::vector<pollfd> &descriptors) const {
  for (const auto &[unit, open] : openUnits)
    if (open.worker->descriptor() >= 0)
      descriptors.push_back(
          {open.worker->descriptor(), short(open.worker->wantsToSend() ? POLLIN | POLLOUT : POLLIN), 0});
  for (const IndexTask &task : indexing)
    descriptors.push_back({task.task.descriptor(), POLLIN, 0});
  if (analysis.isRunning())
    descriptors.push_back({analysis.descriptor(), POLLIN, 0});
}

/// Takes the facts of a unit, unless it does not compile now and did before. True where it takes them.
bool Folder::accept(size_t index, Collected collected, FileVersions texts) {
  Unit &unit = units[index];
  unit.failure = collected.failure;
  bool wasClean = unit.summary && unit.summary->parseErrors.empty();
  if (!collected.summary || (wasClean && !isClean(collected)))
    return false;
  unit.summary = std::move(collected.summary);
  unit.filesRead = std::move(collected.filesRead);
  unit.texts = std::move(texts);
  unit.isIndexed = true;
  isOutdated = true;
  return true;
}

void Folder::proceedWithOpenUnits() {
  for (auto &[index, open] : openUnits) {
    if (std::optional<Collected> answer = open.worker->proceed()) {
      auto isSaved = [&](const auto &asked) { return asked.second && *asked.second == textOnDisk(asked.first); };
      if (isClean(*answer) && llvm::all_of(open.asked, isSaved))
        cache.store(units[index].job, jobs.project, *answer, open.askedAt);
      if (accept(index, std::move(*answer), open.asked))
        isUrgent = true;
    }
    if (open.isStale && !open.worker->isBusy()) {
      open.isStale = false;
      open.asked = textsOf(documents);
      open.askedAt = SummaryCache::now();
      open.worker->request(open.asked);
    }
  }
}

void Folder::proceedWithIndex() {
  for (size_t i = indexing.size(); i-- != 0;) {
    IndexTask &one = indexing[i];
    if (!one.task.proceed())
      continue;
    Collected collected;
    if (std::string failure = one.task.finish(); !failure.empty())
      collected.failure = "the front end " + failure;
    else
      collected = unpack(one.task.bytes());
    cache.store(units[one.unit].job, jobs.project, collected, one.started);
    // In the meantime it may have been opened.
    if (!openUnits.contains(one.unit))
      accept(one.unit, std::move(collected), {});
    ++roundDone;
    indexing.erase(indexing.begin() + i);
  }
  // What is open comes first.
  auto isWaiting = [](const auto &open) { return open.second.worker->isBusy(); };
  if (llvm::any_of(openUnits, isWaiting))
    return;
  size_t width = settings.jobs ? settings.jobs : std::max(1u, std::thread::hardware_concurrency() / 2);
  // From the cache a unit takes a millisecond; the editor is not to wait for many.
  Clock::time_point end = Clock::now() + std::chrono::milliseconds(20);
  while (indexing.size() < width && !queue.empty() && Clock::now() < end) {
    size_t unit = queue.front();
    queue.pop_front();
    if (openUnits.contains(unit)) {
      ++roundDone;
      continue;
    }
    if (std::optional<Collected> known = cache.load(units[unit].job, jobs.project)) {
      accept(unit, std::move(*known), {});
      ++roundDone;
      continue;
    }
    IndexTask one{unit, SummaryCache::now(), {}};
    if (one.task.start([&] { return pack(extractJob(units[unit].job, jobs.project)); }, {IndexTimeout}))
      indexing.push_back(std::move(one));
    else
      ++roundDone;
  }
  if (queue.empty() && indexing.empty() && isOutdated)
    isUrgent = true;
}

std::string Folder::analyseAll() const {
  std::vector<TUSummary> summaries;
  for (const Unit &unit : units)
    if (unit.summary)
      summaries.push_back(*unit.summary);
  AnalysisResult result =
      analyze(std::move(summaries), {made->models, made->kinds, made->checks, made->policy});
  SourceFiles sources(analysing);
  Suppressions(sources).remove(result.findings);
  settleRepairs(result.findings, [&](const std::string &file) { return sources.text(file); });
  return pack(Outcome{std::move(result.findings), std::move(result.entryPoints), std::move(result.digests),
                      result.statistics});
}

bool Folder::proceedWithAnalysis() {
  bool isNew = false;
  if (analysis.isRunning() && analysis.proceed()) {
    if (analysis.finish().empty())
      if (std::optional<Outcome> outcome = unpackOutcome(analysis.bytes())) {
        latest = std::move(*outcome);
        analysed = analysing;
        isNew = true;
      }
    lastAnalysis = Clock::now();
  }
  bool isDue = isUrgent || Clock::now() - lastAnalysis > IndexAnalysisInterval;
  if (analysis.isRunning() || !made || !isOutdated || !isDue)
    return isNew;
  isOutdated = isUrgent = false;
  analysing.clear();
  for (const Unit &unit : units)
    for (const auto &[file, text] : unit.texts)
      if (documents.contains(file) && (file == unit.job.file || llvm::is_contained(unit.filesRead, file)))
        analysing[file] = text;
  if (!analysis.start([&] { return analyseAll(); }, {AnalysisTimeout}))
    isOutdated = true;
  return isNew;
}

bool Folder::proceed() {
  if (Clock::now() > nextLook) {
    nextLook = Clock::now() + LookInterval;
    bool isOther =
        watched.empty() || llvm::any_of(watched, [](const auto &one) { return timeOf(one.first) != one.second; });
    if (isOther)
      load();
  }
  proceedWithOpenUnits();
  proceedWithIndex();
  // Headers are known by the units that include them.
  for (const auto &[file, document] : documents)
    if (owns(file) && isOutdated)
      openUnitOf(file);
  return proceedWithAnalysis();
}

std::string Folder::analysedText(const std::string &file) const {
  auto found = analysed.find(file);
  return found != analysed.end() && found->second ? *found->second : textOnDisk(file);
}

bool Folder::isSettled(const std::string &file) const {
  std::optional<size_t> unit = unitOf(file);
  auto open = unit ? openUnits.find(*unit) : openUnits.end();
  bool isParsed = open == openUnits.end() || (!open->second.isStale && !open->second.worker->isBusy());
  return isParsed && !isOutdated && !analysis.isRunning();
}

Progress Folder::progress() const {
  Progress result;
  result.units = units.size();
  for (const Unit &unit : units) {
    result.indexed += unit.isIndexed;
    result.failed += !unit.failure.empty();
  }
  result.isIndexing = !queue.empty() || !indexing.empty();
  return result;
}

} // namespace async_tidy
