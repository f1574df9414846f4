// A synchronous call with an asynchronous counterpart beside it. What is known to block is the other checks'; this one
// knows no more than the names.
#include "analysis/program/reach_findings.h"
#include "analysis/program/repairs.h"

namespace async_tidy {

/// Nobody knows what the function does: there is no body, no entry, and no model of its library.
static bool isUnknown(const Analysis &analysis, EntityId id) {
  return !analysis.program.entities[id].isDefined && !analysis.graph.values().modelOf(id) &&
         !analysis.graph.models.hasNamespaceOf(analysis.program.qualifiedName(id));
}

Findings asyncMissedAsyncApi(const Analysis &analysis) {
  const Program &program = analysis.program;
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id : analysis.contexts.asyncEntities()) {
    const Entity &entity = program.entities[id];
    for (uint32_t i = 0; i != entity.calls.size(); ++i) {
      const Call &call = entity.calls[i];
      if (call.callee == NoEntity || call.isAwaited || call.isInHandler || call.form != CallForm::Direct)
        continue;
      const Entity &callee = program.entities[call.callee];
      if (!callee.counterpart.name || !isUnknown(analysis, call.callee) ||
          analysis.contexts.at(id, i) != Context::Loop)
        continue;
      // Awaited in a coroutine only; the counterpart itself may be made of it.
      const std::string &name = program.text(callee.counterpart.name);
      if (!callee.counterpart.takesToken && entity.coroutine != CoroutineKind::Task)
        continue;
      if (llvm::StringRef(program.qualifiedName(id)).ends_with("::" + name))
        continue;
      Finding finding;
      finding.place = program.place(call.location);
      standIn(finding, program, id);
      finding.call = describe(program, call);
      finding.leaf = program.display(call.callee);
      finding.repairs = repairs.ofCounterpart(id, i);
      std::string instead = finding.repairs.empty() ? "use '" + name + "'" : finding.repairs.front().title;
      finding.message = finding.call + " in " + describeAsync(analysis, id) + " has an asynchronous counterpart, '" +
                        name + "', and may block the event loop; " + instead;
      if (callee.counterpart.takesToken)
        finding.message += " with a completion token";
      if (std::optional<TraceStep> why = whyAsync(analysis, id))
        finding.trace.push_back(*why);
      finding.trace.push_back({program.place(callee.location), nameOf(program, call.callee) + " is declared here"});
      finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf});
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

} // namespace async_tidy
