#include "driver/analyze.h"

#include "driver/selection.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace async_tidy {

void numberFingerprints(Findings &findings) {
  std::map<std::string, unsigned> seen;
  for (Finding &finding : findings) {
    finding.fingerprint = fingerprintOf({finding.check, finding.fingerprint});
    finding.family = finding.fingerprint;
    if (unsigned before = seen[finding.fingerprint]++)
      finding.fingerprint = fingerprintOf({finding.fingerprint, std::to_string(before)});
  }
}

static UnresolvedCall describeUnresolved(const Program &program, EntityId caller, const Call &call) {
  const char *why = call.callee == NoEntity ? "what it holds is not known"
                    : call.isVirtual        ? "it has too many overrides"
                                            : "no body of it was seen";
  UnresolvedCall result;
  result.place = program.place(call.location);
  result.what = describe(program, call);
  result.why = why;
  result.message = result.what + " could not be followed: " + why;
  result.caller = program.display(caller);
  return result;
}

/// Each file is asked for the kinds and checks that are on in it. What a call reaches depends on the kinds, so the
/// checks run once for each set of them.
static Findings findingsOf(Analysis analysis, const AnalyzeOptions &options) {
  Selections selections(options.kinds, options.checks, options.policy.overrides);
  for (const std::string &file : analysis.program.files)
    selections.of(file);
  Findings result;
  for (const BlockingKinds &kinds : selections.kinds()) {
    analysis.kinds = kinds;
    for (const Check &check : selections.checks())
      for (Finding &finding : check.run(analysis)) {
        const Selection &selection = selections.of(finding.place.file);
        if (selection.kinds != kinds || !selection.has(check))
          continue;
        finding.check = check.id.str();
        result.push_back(std::move(finding));
      }
  }
  return result;
}

AnalysisResult analyze(std::vector<TUSummary> summaries, const AnalyzeOptions &options) {
  Program program = link(std::move(summaries));
  CallGraph graph(program, options.models);
  ExecutionContexts contexts(graph);
  Analysis analysis{program, graph, contexts, options.kinds};

  AnalysisResult result;
  result.findings = findingsOf(analysis, options);
  sortAndUnique(result.findings);
  numberFingerprints(result.findings);
  result.entryPoints = entryPointsOf(analysis);
  if (options.listsLibraries)
    result.libraries = librariesOf(analysis);
  setLevels(result.findings, options.policy);
  result.suppressed = removeSuppressed(result.findings, options.policy);

  for (size_t i = 0; i != program.digests.size(); ++i)
    if (program.digests[i])
      result.digests[program.files[i]] = program.digests[i];

  Statistics &statistics = result.statistics;
  statistics.translationUnits = program.translationUnits;
  std::set<EntityId> onLoop;
  for (EntityId id = 0; id != program.entities.size(); ++id)
    if (program.entities[id].isDefined && program.entities[id].isProject) {
      statistics.functions += !program.isCopy(id);
      statistics.coroutines += program.entities[id].coroutine == CoroutineKind::Task;
      statistics.asyncEntities += contexts.isAsyncEntity(id) && !program.isCopy(id);
      if (contexts.mayRunOnLoop(id)) {
        onLoop.insert(program.originalOf(id));
        for (uint32_t call : graph.unresolvedCalls(id))
          result.unresolved.push_back(describeUnresolved(program, id, program.entities[id].calls[call]));
      }
    }
  statistics.onLoop = onLoop.size();
  // The instantiations of a template have their calls in common.
  auto key = [](const TraceStep &step) { return std::tie(step.place, step.message); };
  llvm::sort(result.unresolved, [&](const TraceStep &a, const TraceStep &b) { return key(a) < key(b); });
  auto isSame = [&](const TraceStep &a, const TraceStep &b) { return key(a) == key(b); };
  result.unresolved.erase(std::unique(result.unresolved.begin(), result.unresolved.end(), isSame),
                          result.unresolved.end());
  return result;
}

} // namespace async_tidy
