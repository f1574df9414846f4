// Storage of the thread that is set here and read in what is handed over from here, to run later or on another thread.
#include "analysis/program/check.h"
#include "analysis/program/thread_storage.h"

namespace async_tidy {

Findings asyncThreadLocalAcrossPost(const Analysis &analysis) {
  const Program &program = analysis.program;
  const Values &values = analysis.graph.values();
  Suspensions suspensions(analysis.graph, analysis.contexts);
  ThreadStorages storages(analysis.graph, suspensions);
  Findings findings;
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (!entity.isProject || program.isCopy(id))
      continue;
    for (const auto &[index, set] : storages.setBeforeCalls(id)) {
      const Call &call = entity.calls[index];
      const FunctionModel *model = call.callee == NoEntity ? nullptr : values.modelOf(call.callee);
      if (!model || model->runs.empty())
        continue;
      for (const Runs &runs : model->runs)
        for (const Value *value : valuesOf(call, runs.argument))
          for (EntityId handler : values.targets(*value).callables)
            for (const auto &[storage, where] : storages.effectsOf(handler).reads) {
              auto before = set.find(storage);
              if (before == set.end())
                continue;
              Finding finding;
              finding.place = program.place(where);
              standIn(finding, program, handler);
              finding.call = storages.describe(storage);
              finding.leaf = finding.call;
              finding.message = finding.call + " is read in " + nameOf(program, handler) + ", which " +
                                nameOf(program, call.callee) +
                                " has run later or on another thread, where it is not what " + nameOf(program, id) +
                                " has set; capture the value";
              finding.trace.push_back({program.place(before->second), "set here"});
              finding.trace.push_back({program.place(call.location), "handed over here"});
              finding.fingerprint = fingerprintOf({finding.entity, finding.call, program.display(id)});
              findings.push_back(std::move(finding));
            }
    }
  }
  return findings;
}

} // namespace async_tidy
