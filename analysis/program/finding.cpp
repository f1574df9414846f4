#include "analysis/program/finding.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

#include <map>
#include <set>
#include <tuple>

namespace async_tidy {

static constexpr const char *LevelNames[] = {"note", "warning", "error"};

const char *spelling(Level level) { return LevelNames[unsigned(level)]; }

std::optional<Level> parseLevel(llvm::StringRef name) {
  for (unsigned i = 0; i != std::size(LevelNames); ++i)
    if (name == LevelNames[i])
      return Level(i);
  return std::nullopt;
}

std::vector<TraceStep> shortened(const std::vector<TraceStep> &trace) {
  constexpr size_t MaxSteps = 9, Kept = 4;
  if (trace.size() <= MaxSteps)
    return trace;
  std::vector<TraceStep> result(trace.begin(), trace.begin() + Kept);
  result.back().message += "; " + std::to_string(trace.size() - 2 * Kept) + " more steps, then:";
  result.insert(result.end(), trace.end() - Kept, trace.end());
  return result;
}

void sortAndUnique(std::vector<Finding> &findings) {
  llvm::sort(findings, [](const Finding &a, const Finding &b) {
    auto key = [](const Finding &f) { return std::tuple(f.trace.size(), std::tie(f.message, f.entity)); };
    if (auto order = std::tie(a.place, a.check, a.call) <=> std::tie(b.place, b.check, b.call); order != 0)
      return order < 0;
    return key(a) < key(b);
  });
  auto alike = [](const Finding &a, const Finding &b) {
    return std::tie(a.place, a.check, a.call) == std::tie(b.place, b.check, b.call);
  };
  findings.erase(std::unique(findings.begin(), findings.end(), alike), findings.end());
}

void putEditsFirst(std::vector<Repair> &repairs) {
  std::vector<Repair> ordered;
  for (bool isHint : {false, true})
    for (const Repair &repair : repairs)
      if (repair.edits.empty() == isHint)
        ordered.push_back(repair);
  repairs = std::move(ordered);
}

void standIn(Finding &finding, const Program &program, EntityId id) {
  finding.entity = program.display(id);
  finding.entityPlace = program.place(program.entities[id].location);
}

std::vector<ChokePoint> chokePointsOf(const std::vector<Finding> &findings, size_t most) {
  std::vector<ChokePoint> result;
  std::vector<bool> isGone(findings.size());
  while (result.size() != most) {
    // By name, and how far down it is where that is least.
    std::map<std::pair<std::string, Place>, std::pair<std::set<size_t>, size_t>> through;
    for (size_t i = 0; i != findings.size(); ++i)
      for (size_t depth = 0; !isGone[i] && depth != findings[i].way.size(); ++depth) {
        const WayStep &step = findings[i].way[depth];
        auto [it, isNew] = through.try_emplace({step.name, step.place}, std::set<size_t>(), depth);
        it->second.first.insert(i);
        it->second.second = std::min(it->second.second, depth);
      }
    auto best = through.end();
    for (auto it = through.begin(); it != through.end(); ++it) {
      auto rank = [](const auto &point) { return std::pair(point.second.first.size(), ~point.second.second); };
      if (best == through.end() || rank(*it) > rank(*best))
        best = it;
    }
    if (best == through.end() || best->second.first.size() < 2)
      break;
    result.push_back({best->first.first, best->first.second, best->second.first.size()});
    for (size_t i : best->second.first)
      isGone[i] = true;
  }
  return result;
}

std::string fingerprintOf(std::initializer_list<std::string> parts) {
  std::string text;
  for (const std::string &part : parts)
    (text += part) += '\0';
  return llvm::utohexstr(llvm::xxh3_64bits(text), /*LowerCase=*/true, /*Width=*/16);
}

} // namespace async_tidy
