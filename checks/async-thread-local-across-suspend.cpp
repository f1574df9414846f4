// Storage of the thread that is used on both sides of a suspension: the coroutine may go on on another thread, and
// other coroutines may have run on this one.
#include "analysis/program/repairs.h"
#include "analysis/program/thread_storage.h"

namespace async_tidy {

static std::string messageOf(const ThreadStorages &storages, const StaleUse &use) {
  const std::string &name = use.name;
  std::string storage = storages.describe(use.storage);
  switch (use.kind) {
  case StaleUse::Kind::Pointer:
    return name + " refers into " + storage +
           " of the thread before the suspension, and this may be another thread; take "
           "it again after the suspension, or copy the value before";
  case StaleUse::Kind::Set:
    return storage +
           " was set before the suspension, and other code may have set it since, or this may be another thread; "
           "keep the value in a variable, or set it again after the suspension";
  case StaleUse::Kind::Guard:
    return name + " sets " + storage +
           " of this thread until the end of its scope, and this suspension lets others run "
           "with it; end its scope before, or pass the value on";
  case StaleUse::Kind::Balance:
    return storage + " was incremented before the suspension, and this may be the one of another thread; count in a "
                     "variable of the coroutine";
  case StaleUse::Kind::Errno:
    return "errno is of whatever this thread did last, not of what was done before the suspension; save it before";
  case StaleUse::Kind::Id:
    return name + " is the id of the thread before the suspension, and this may be another thread; ask for it again";
  }
  return "";
}

/// What the suspension makes wrong even where a coroutine always goes on on one thread.
static bool isOfOthers(StaleUse::Kind kind) {
  return kind == StaleUse::Kind::Set || kind == StaleUse::Kind::Guard || kind == StaleUse::Kind::Errno;
}

Findings asyncThreadLocalAcrossSuspend(const Analysis &analysis) {
  const Program &program = analysis.program;
  Suspensions suspensions(analysis.graph, analysis.contexts);
  ThreadStorages storages(analysis.graph, suspensions);
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id : suspensions.entities()) {
    const TypeModel *type = analysis.graph.models.type(program.text(program.entities[id].resultType));
    bool stays = type && type->staysOnThread;
    for (const StaleUse &use : storages.staleUses(id)) {
      if (stays && !isOfOthers(use.kind))
        continue;
      Finding finding;
      finding.place = program.place(use.location);
      standIn(finding, program, id);
      finding.call = use.name.empty() ? storages.describe(use.storage) : use.name;
      finding.leaf = storages.describe(use.storage);
      finding.message = messageOf(storages, use);
      if (use.kind == StaleUse::Kind::Pointer)
        finding.repairs = repairs.ofStaleReference(id, llvm::StringRef(use.name).trim('\''));
      if (use.since.isValid())
        finding.trace.push_back({program.place(use.since), use.kind == StaleUse::Kind::Set       ? "set here"
                                                           : use.kind == StaleUse::Kind::Balance ? "incremented here"
                                                                                                 : "taken here"});
      finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf, std::to_string(int(use.kind))});
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

} // namespace async_tidy
