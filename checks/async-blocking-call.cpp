// A call in an async entity that blocks its event loop, by itself or however deep below.
#include "analysis/program/reach_findings.h"

namespace async_tidy {

Findings asyncBlockingCall(const Analysis &analysis) {
  return reachFindings(analysis, analysis.kinds,
                       {"blocks the event loop", "run it on a worker thread and await the result"});
}

} // namespace async_tidy
