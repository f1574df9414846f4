// A loop that keeps the event loop to itself: it has no end of its own and no suspension.
#include "analysis/program/reach_findings.h"
#include "analysis/program/repairs.h"
#include "analysis/program/suspensions.h"

#include "llvm/ADT/STLExtras.h"

namespace async_tidy {

Findings asyncNeverYields(const Analysis &analysis) {
  const Program &program = analysis.program;
  Suspensions suspensions(analysis.graph, analysis.contexts);
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (!entity.isProject || program.isCopy(id) || !analysis.contexts.mayRunOnLoop(id))
      continue;
    for (const Loop &loop : entity.loops) {
      if (loop.suspends || (loop.isEndless && loop.hasExit))
        continue;
      bool isElsewhere = false;
      for (uint32_t call = loop.firstCall; call != loop.lastCall; ++call) {
        FlowEvent event;
        event.index = call;
        // A call that suspends the green thread, or that another check has something to say of: it waits there.
        isElsewhere |= suspensions.suspendsAt(id, event);
        isElsewhere |= analysis.contexts.isAsyncEntity(id) && analysis.contexts.at(id, call) != Context::Loop &&
                       analysis.contexts.at(id, call) != Context::GreenThread;
      }
      if (isElsewhere)
        continue;
      Finding finding;
      finding.place = program.place(loop.location);
      standIn(finding, program, id);
      finding.call = "loop";
      bool isAsync = analysis.contexts.isAsyncEntity(id);
      std::string where =
          isAsync ? describeAsync(analysis, id) : nameOf(program, id) + ", which runs on an event loop,";
      finding.message = loop.polls ? "this loop in " + where +
                                         " waits for another thread to change what it reads, and the "
                                         "event loop stands still; await an asynchronous event"
                                   : "this loop in " + where +
                                         " has neither an end nor a suspension, and the event loop "
                                         "stands still; co_await in it, or run it on a worker thread";
      if (std::optional<TraceStep> why = whyAsync(analysis, id))
        finding.trace.push_back(*why);
      finding.repairs = repairs.ofLoop(id, loop);
      finding.fingerprint = fingerprintOf({finding.entity, finding.call, loop.polls ? "polls" : "endless"});
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

} // namespace async_tidy
