// The processes of a folder: parses of open units, of others in the background, and the analysis of all.
#include "driver/lsp/folder.h"

#include "driver/edits.h"
#include "driver/suppressions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/xxhash.h"

#include <algorithm>
#include <thread>

namespace async_tidy {
namespace {

/// While units are indexed, what they come to is shown this often.
constexpr std::chrono::seconds IndexAnalysisInterval(3);
constexpr std::chrono::seconds IndexTimeout(300), AnalysisTimeout(300);
/// Open units that keep their process, and with it the preamble in its memory. Others start anew when they are edited.
constexpr size_t MaxProcesses = 8;

/// A parse may take this long, and four times as long as it took before, while a later text waits.
constexpr std::chrono::steady_clock::duration MinPatience = std::chrono::seconds(3);

bool isClean(const Collected &unit) { return unit.summary && unit.summary->parseErrors.empty(); }

size_t cores() { return std::max(1u, std::thread::hardware_concurrency()); }

} // namespace

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
bool Folder::accept(size_t index, Collected collected, const FileVersions &texts, SummaryCache::Time seenAt) {
  Unit &unit = units[index];
  unit.isBroken = !isClean(collected);
  bool wasClean = unit.summary && unit.summary->parseErrors.empty();
  if (!collected.summary || (wasClean && unit.isBroken))
    return false;
  unit.summary = std::move(collected.summary);
  FileReaders::Files filesRead = readers.numbersOf(collected.filesRead);
  readers.replace(index, unit.filesRead, filesRead);
  unit.filesRead = std::move(filesRead);
  unit.texts.clear();
  for (const auto &[file, text] : texts)
    if (file == unit.job.file || readers.reads(index, file))
      unit.texts[file] = text;
  unit.seenAt = seenAt;
  unit.isIndexed = true;
  isOutdated = true;
  return true;
}

Folder::News Folder::proceedWithOpenUnits() {
  News news = News::None;
  for (auto &[index, open] : openUnits)
    if (std::optional<Collected> answer = open.worker->proceed()) {
      auto isSaved = [&](const auto &asked) { return asked.second && *asked.second == textOnDisk(asked.first); };
      if (isClean(*answer) && llvm::all_of(open.asked, isSaved))
        cache.store(units[index].job, jobs.project, *answer, open.askedAt);
      if (accept(index, std::move(*answer), open.asked, open.askedAt)) {
        isUrgent = true;
        open.shownBy = begun + 1;
      } else {
        news = News::Places;
      }
      open.asked.clear();
      open.patience = std::max(open.patience.value_or(MinPatience), 4 * (Clock::now() - open.busySince));
    }
  startOpenUnits();
  return news;
}

/// What was typed last comes first.
void Folder::startOpenUnits() {
  std::vector<OpenUnit *> order;
  for (auto &[index, open] : openUnits)
    order.push_back(&open);
  // A parse that takes far longer than any before does not keep a later text waiting.
  for (OpenUnit *open : order)
    if (open->isStale && open->worker->isBusy() && open->patience &&
        Clock::now() - open->busySince > *open->patience)
      open->worker->cutOff();
  llvm::sort(order, [](const OpenUnit *a, const OpenUnit *b) { return a->touched > b->touched; });
  size_t busy = llvm::count_if(order, [](const OpenUnit *open) { return open->worker->isBusy(); });
  size_t width = std::max<size_t>(2, cores());
  for (OpenUnit *open : order)
    if (open->isStale && !open->worker->isBusy() && busy < width) {
      open->isStale = false;
      open->asked = textsOf(documents);
      open->askedAt = SummaryCache::now();
      open->busySince = Clock::now();
      open->worker->request(open->asked);
      ++busy;
    }
  size_t kept = 0;
  for (OpenUnit *open : order)
    if (open->worker->descriptor() >= 0 && ++kept > MaxProcesses)
      open->worker->rest();
}

void Folder::proceedWithIndex() {
  for (size_t i = indexing.size(); i-- != 0;) {
    IndexTask &one = indexing[i];
    if (!one.task.proceed())
      continue;
    Collected collected = finishUnit(one.task);
    cache.store(units[one.unit].job, jobs.project, collected, one.started);
    // In the meantime it may have been opened.
    if (!openUnits.contains(one.unit))
      accept(one.unit, std::move(collected), {}, one.started);
    ++roundDone;
    indexing.erase(indexing.begin() + i);
  }
  // What is open comes first.
  auto isWaiting = [](const auto &open) { return open.second.worker->isBusy(); };
  if (llvm::any_of(openUnits, isWaiting))
    return;
  size_t width = settings.jobs ? settings.jobs : std::max<size_t>(1, cores() / 2);
  // From the cache a unit takes a millisecond; the editor is not to wait for many.
  Clock::time_point end = Clock::now() + std::chrono::milliseconds(20);
  while (indexing.size() < width && !queue.empty() && Clock::now() < end) {
    size_t unit = queue.front();
    queue.pop_front();
    units[unit].isQueued = false;
    if (openUnits.contains(unit)) {
      ++roundDone;
      continue;
    }
    SummaryCache::Time now = SummaryCache::now();
    if (std::optional<Collected> known = cache.load(units[unit].job, jobs.project)) {
      accept(unit, std::move(*known), {}, now);
      ++roundDone;
      continue;
    }
    IndexTask one{unit, now, {}};
    if (one.task.start([&] { return pack(extractJob(units[unit].job, jobs.project)); }, {IndexTimeout}))
      indexing.push_back(std::move(one));
    else
      ++roundDone;
  }
  if (!isIndexing() && isOutdated)
    isUrgent = true;
}

/// In a process of its own, which has no further use for the summaries.
std::string Folder::analyseAll() {
  std::vector<TUSummary> summaries;
  for (Unit &unit : units)
    if (unit.summary)
      summaries.push_back(std::move(*unit.summary));
  AnalysisResult result =
      analyze(std::move(summaries), {made->models, made->kinds, made->checks, made->policy});
  SourceFiles sources(analysing);
  Suppressions(sources).remove(result.findings);
  settleRepairs(result.findings, [&](const std::string &file) { return sources.text(file); });
  return pack(Outcome{std::move(result.findings), std::move(result.entryPoints), std::move(result.digests),
                      result.statistics});
}

Folder::News Folder::proceedWithAnalysis() {
  News news = News::None;
  if (analysis.isRunning() && analysis.proceed()) {
    if (analysis.finish().empty())
      if (std::optional<Outcome> outcome = unpackOutcome(analysis.bytes())) {
        // Digests of texts are others with every edit.
        uint64_t digest = llvm::xxh3_64bits(pack(Outcome{outcome->findings, outcome->entryPoints, {}, {}}));
        news = done != 0 && digest == latestDigest ? News::Places : News::Outcome;
        latestDigest = digest;
        latest = std::move(*outcome);
        analysed = std::move(analysing);
      }
    done = begun;
    lastAnalysis = Clock::now();
  }
  bool isDue = isUrgent || Clock::now() - lastAnalysis > IndexAnalysisInterval;
  if (analysis.isRunning() || !made || !isOutdated || !isDue)
    return news;
  isOutdated = isUrgent = false;
  analysing.clear();
  for (const Unit &unit : units)
    for (const auto &[file, text] : unit.texts)
      if (documents.contains(file))
        analysing[file] = text;
  ++begun;
  if (!analysis.start([&] { return analyseAll(); }, {AnalysisTimeout})) {
    --begun;
    isOutdated = true;
  }
  return news;
}

Folder::News Folder::proceed() {
  if (Clock::now() > nextLook)
    look();
  News news = proceedWithOpenUnits();
  proceedWithIndex();
  // Headers are known by the units that include them.
  if (isOutdated)
    for (const auto &[file, document] : documents)
      if (owns(file))
        openUnitOf(file);
  return std::max(news, proceedWithAnalysis());
}

} // namespace async_tidy
