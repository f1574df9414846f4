// Work that was to leave the event loop and does not: it is evaluated before the call that takes it away, or that call
// hands it to the same loop.
#include "analysis/program/reach_findings.h"
#include "analysis/program/repairs.h"

namespace async_tidy {

/// Whether an offloading call, of which the program says what runs its work, has an event loop run it.
static bool staysOnLoop(const Analysis &analysis, EntityId id, uint32_t index, const FunctionModel &model) {
  const Call &call = analysis.program.entities[id].calls[index];
  for (const Runs &runs : model.runs)
    if (runs.executor)
      for (const Value *executor : valuesOf(call, *runs.executor))
        if (analysis.graph.values().executorOf(*executor) == Context::Loop)
          return true;
  return false;
}

/// The callables of an offloading call that stays on the loop, where one of them reaches a blocking leaf.
static void addStaying(const Analysis &analysis, const BlockingReach &reach, EntityId id, uint32_t index,
                       const FunctionModel &model, Findings &findings) {
  const Program &program = analysis.program;
  const Call &call = program.entities[id].calls[index];
  for (const Runs &runs : model.runs)
    for (const Value *value : valuesOf(call, runs.argument))
      for (EntityId callable : analysis.graph.values().targets(*value).callables) {
        std::optional<Way> way = reach.wayFrom(callable);
        if (!way)
          continue;
        Finding finding;
        BlockingReach::End end = reach.endOf(callable, *way);
        finding.place = program.place(call.location);
        finding.kind = spelling(end.leaf->blocks->kind);
        standIn(finding, program, id);
        finding.leaf = program.display(end.leaf->function);
        finding.call = describe(program, call);
        finding.trace = reach.trace(callable, *way);
        const Call &first = program.entities[callable].calls[way->call];
        std::string step = nameOf(program, callable) + ": " + describe(program, first);
        if (way->leaf)
          step += " blocks (" + finding.kind + ")";
        finding.trace.insert(finding.trace.begin(), {program.place(first.location), step});
        finding.message = finding.call + " in " + describeAsync(analysis, id) +
                          " hands the work to an event loop, where it blocks: it reaches " +
                          describeLeaf(program, *end.leaf) + "; hand it to a thread pool instead";
        finding.fingerprint = fingerprintOf({finding.entity, finding.call, finding.leaf});
        findings.push_back(std::move(finding));
      }
}

Findings asyncOffloadMisuse(const Analysis &analysis) {
  const Program &program = analysis.program;
  BlockingKinds kinds = analysis.kinds;
  kinds.insert(BlockingKind::Cpu);
  BlockingReach reach(analysis.graph, analysis.contexts, kinds);
  Repairs repairs(analysis);
  Findings findings;
  for (EntityId id : analysis.contexts.asyncEntities()) {
    for (auto [early, offload] : evaluatedBeforeOffload(analysis, id)) {
      std::optional<Way> way = reach.wayFrom(id, early);
      if (!way || analysis.contexts.at(id, early) != Context::Loop)
        continue;
      const Call &call = program.entities[id].calls[offload];
      std::string does =
          "is evaluated before " + nameOf(program, call.callee) + " takes over, and blocks the event loop";
      findings.push_back(reachFinding(analysis, reach, id, *way,
                                      {[&](const Leaf &) { return does; }, "pass a lambda that makes the call"},
                                      repairs));
      findings.back().repairs = repairs.ofEarlyWork(id, early);
    }
    for (uint32_t i = 0; i != program.entities[id].calls.size(); ++i)
      if (const FunctionModel *model = analysis.graph.values().modelOf(program.entities[id].calls[i].callee);
          model && model->offload && staysOnLoop(analysis, id, i, *model))
        addStaying(analysis, reach, id, i, *model, findings);
  }
  return findings;
}

} // namespace async_tidy
