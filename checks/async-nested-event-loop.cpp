// An event loop that is run, polled or waited for where a loop runs already: it deadlocks, or re-enters handlers.
#include "analysis/program/reach_findings.h"

namespace async_tidy {

Findings asyncNestedEventLoop(const Analysis &analysis) {
  BlockingKinds kinds;
  kinds.insert(BlockingKind::EventLoop);
  return reachFindings(analysis, kinds, {[](const Leaf &) { return "nests an event loop"; }, "await the work"});
}

} // namespace async_tidy
