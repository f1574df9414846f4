// A task that nobody awaits: it never runs, or nobody sees it fail.
#include "analysis/program/repairs.h"

namespace async_tidy {

Findings asyncUnawaited(const Analysis &analysis) {
  const Program &program = analysis.program;
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &entity = program.entities[id];
    if (!entity.isProject || program.isCopy(id))
      continue;
    for (const Dropped &dropped : entity.dropped) {
      const TypeModel *type = analysis.graph.models.type(program.text(dropped.type));
      std::optional<TaskKind> kind = type ? type->task : std::nullopt;
      if (!kind && dropped.isLazy)
        kind = TaskKind::Lazy;
      if (!kind || *kind == TaskKind::Detached)
        continue;
      Finding finding;
      finding.place = program.place(dropped.location);
      standIn(finding, program, id);
      const Call *call = dropped.call == FlowBlock::NoCall ? nullptr : &entity.calls[dropped.call];
      // What a call like this makes runs by itself: the model of the function says so.
      if (call && call->callee != NoEntity)
        if (const FunctionModel *model = analysis.graph.values().modelOf(call->callee); model && !model->runs.empty())
          continue;
      finding.call = call ? describe(program, *call) : "'" + program.text(dropped.variable) + "'";
      std::string what = call ? "the result of the " + finding.call : finding.call;
      finding.message = what + (call ? " is dropped" : " is never used") +
                        (*kind == TaskKind::Lazy ? ": the task never runs; co_await it, or hand it to a spawn function"
                                                 : ": nobody sees it fail, or end; co_await it, or handle its error");
      finding.repairs = repairs.ofDropped(id, dropped);
      finding.fingerprint = fingerprintOf({finding.entity, finding.call});
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

} // namespace async_tidy
