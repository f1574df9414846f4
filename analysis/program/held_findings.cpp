#include "analysis/program/held_findings.h"

#include "analysis/program/holdings.h"
#include "analysis/program/repairs.h"
#include "analysis/program/suspensions.h"

namespace async_tidy {

Findings heldFindings(const Analysis &analysis, Resource what, const HeldStyle &style) {
  const Program &program = analysis.program;
  Suspensions suspensions(analysis.graph, analysis.contexts);
  Holdings holdings(analysis.graph);
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id : suspensions.entities()) {
    auto suspends = [&](const FlowEvent &event, IsNull isNull) { return suspensions.suspendsAt(id, event, isNull); };
    for (const Holdings::AtEvent &at : holdings.at(id, suspends))
      for (const Holding &holding : at.held) {
        if (holding.what != what)
          continue;
        Finding finding;
        std::string holder = holding.name.empty() ? "what is held here" : "'" + holding.name + "'";
        finding.place = program.place(suspensions.placeOf(id, at.event));
        standIn(finding, program, id);
        finding.call = suspensions.describe(id, at.event);
        finding.leaf = holding.name;
        finding.message =
            holder + " " + style.holds.str() + " over this " +
            (at.event.kind == FlowKind::Suspend ? "suspension" : "call, which suspends the green thread") + " of " +
            nameOf(program, id) + ": " + style.why.str() + "; ";
        if (holding.isGuard)
          finding.repairs = repairs.ofGuard(id, holding.name, holding.since);
        finding.message += finding.repairs.empty() ? style.instead.str() : finding.repairs.front().title;
        finding.trace.push_back({program.place(holding.since), "held from here"});
        finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf});
        findings.push_back(std::move(finding));
      }
  }
  return findings;
}

} // namespace async_tidy
