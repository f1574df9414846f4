// A mutex that is locked where a coroutine or a green thread suspends.
#include "analysis/program/held_findings.h"

namespace async_tidy {

Findings asyncLockAcrossSuspend(const Analysis &analysis) {
  return heldFindings(analysis, Resource::Lock,
                      {"holds a lock", "others that want it block their threads until it is resumed, and it may be "
                                       "unlocked on another thread",
                       "unlock before, or use an asynchronous mutex"});
}

} // namespace async_tidy
