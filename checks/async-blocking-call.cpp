// A call in an async entity that blocks its event loop, by itself or however deep below.
#include "analysis/program/reach_findings.h"

namespace async_tidy {

Findings asyncBlockingCall(const Analysis &analysis) {
  // Databases have checks of their own: async-sync-orm and async-lazy-load.
  BlockingKinds kinds = analysis.kinds;
  kinds.erase(BlockingKind::Database);
  kinds.erase(BlockingKind::LocalDatabase);
  return reachFindings(analysis, kinds,
                       {[](const Leaf &) { return "blocks the event loop"; },
                        "run it on a worker thread and await the result"});
}

} // namespace async_tidy
