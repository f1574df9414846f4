// Heavy computation in an async entity: nothing waits, but nothing else on the loop runs either.
#include "analysis/program/reach_findings.h"

namespace async_tidy {

Findings asyncCpuBoundCall(const Analysis &analysis) {
  BlockingKinds kinds;
  kinds.insert(BlockingKind::Cpu);
  return reachFindings(analysis, kinds, {[](const Leaf &) { return "keeps the event loop busy"; },
                                         "run it on a worker thread and await the result"});
}

} // namespace async_tidy
