#include "driver/analyze.h"

#include <map>

namespace async_tidy {

/// Findings alike are told apart by their order in the file.
static void numberFingerprints(Findings &findings) {
  std::map<std::string, unsigned> seen;
  for (Finding &finding : findings) {
    finding.fingerprint = fingerprintOf({finding.check, finding.fingerprint});
    if (unsigned before = seen[finding.fingerprint]++)
      finding.fingerprint = fingerprintOf({finding.fingerprint, std::to_string(before)});
  }
}

AnalysisResult analyze(std::vector<TUSummary> summaries, const AnalyzeOptions &options) {
  Program program = link(std::move(summaries));
  CallGraph graph(program, options.models);
  ExecutionContexts contexts(graph);
  Analysis analysis{program, graph, contexts, options.kinds};

  AnalysisResult result;
  for (const Check &check : options.checks)
    for (Finding &finding : check.run(analysis)) {
      finding.check = check.id.str();
      result.findings.push_back(std::move(finding));
    }
  sortAndUnique(result.findings);
  numberFingerprints(result.findings);

  Statistics &statistics = result.statistics;
  statistics.translationUnits = program.translationUnits;
  statistics.coroutines = contexts.asyncEntities().size();
  for (EntityId id = 0; id != program.entities.size(); ++id)
    if (program.entities[id].isDefined && program.entities[id].isProject) {
      ++statistics.functions;
      if (contexts.mayRunOnLoop(id)) {
        ++statistics.onLoop;
        statistics.unresolvedCalls += graph.unresolvedCalls(id);
      }
    }
  return result;
}

} // namespace async_tidy
