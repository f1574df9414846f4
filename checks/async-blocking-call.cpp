// A call in an async entity that blocks its event loop, by itself or however deep below.
#include "analysis/program/check.h"

#include <map>
#include <tuple>

namespace async_tidy {

static constexpr size_t MaxStepsToLeaf = 2;

Findings asyncBlockingCall(const Analysis &analysis) {
  const Program &program = analysis.program;
  BlockingReach reach(analysis.graph, analysis.kinds);
  Findings findings;
  for (EntityId id : analysis.contexts.asyncEntities()) {
    const Entity &entity = program.entities[id];
    // What one line reaches twice, by the call and by the destructor of its result, is told once.
    std::map<std::tuple<Location, EntityId, uint32_t>, size_t> told;
    for (uint32_t i = 0; i != entity.calls.size(); ++i) {
      std::optional<Way> way = reach.wayFrom(id, i);
      if (!way)
        continue;
      const Call &call = entity.calls[i];
      BlockingReach::End end = reach.endOf(id, *way);

      Finding finding;
      finding.place = program.place(call.location);
      finding.kind = spelling(end.leaf->blocks->kind);
      finding.entity = program.display(id);
      finding.leaf = program.display(end.leaf->function);
      finding.call = describe(program, call);
      finding.trace = reach.trace(id, *way);
      finding.message = finding.call + " blocks the event loop in coroutine " + nameOf(program, id);
      bool isDirect = way->leaf && way->leaf->function == call.callee;
      finding.message += isDirect ? " (" + finding.kind + ")" : ": it reaches " + describeLeaf(program, *end.leaf);
      // What to write for the leaf helps who sees the leaf; from further up it is a riddle.
      bool isNear = finding.trace.size() <= MaxStepsToLeaf;
      if (isNear && !end.leaf->model->instead.empty())
        finding.message += "; " + end.leaf->model->instead + " instead";
      else
        finding.message += "; run it on a worker thread and await the result instead";
      finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf});
      Location line = call.location;
      line.column = 0;
      auto [known, isNew] = told.try_emplace({line, end.entity, end.leaf->call}, findings.size());
      if (isNew)
        findings.push_back(std::move(finding));
      else if (finding.trace.size() < findings[known->second].trace.size())
        findings[known->second] = std::move(finding);
    }
  }
  return findings;
}

} // namespace async_tidy
