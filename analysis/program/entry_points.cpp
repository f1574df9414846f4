#include "analysis/program/entry_points.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <tuple>

namespace async_tidy {

static const char *kindOf(Why why) {
  switch (why) {
  case Why::HandedOver:
    return "handler";
  case Why::Overrides:
    return "override";
  case Why::Takes:
    return "by its parameter";
  case Why::Assigned:
    return "callback";
  case Why::Coroutine:
  case Why::Called:
    return "coroutine";
  case Why::Declared:
    return "declared";
  }
  llvm_unreachable("all are above");
}

TraceStep reasonOf(const Program &program, EntityId id, const Witness &witness) {
  Place own = program.place(program.entities[id].location);
  auto by = [&]() -> const Call & { return program.entities[witness.by.entity].calls[witness.by.call]; };
  switch (witness.why) {
  case Why::HandedOver:
    return {program.place(by().location), nameOf(program, by().callee) + " is given it here"};
  case Why::Overrides:
    return {own, "it overrides '" + witness.cause + "'"};
  case Why::Takes:
    return {own, "it takes a '" + witness.cause + "'"};
  case Why::Assigned:
    return {own, "it is assigned to '" + witness.cause + "'"};
  case Why::Called:
    return {program.place(by().location), nameOf(program, witness.by.entity) + " calls it here"};
  case Why::Coroutine:
    return {own, "nothing shows that it runs elsewhere"};
  case Why::Declared:
    return {own, "it is declared to"};
  }
  llvm_unreachable("all are above");
}

std::vector<EntryPoint> entryPointsOf(const Analysis &analysis) {
  const Program &program = analysis.program;
  std::vector<bool> hasGap(program.entities.size());
  for (EntityId id = 0; id != program.entities.size(); ++id)
    hasGap[id] = !analysis.graph.unresolvedCalls(id).empty();
  markCallers(hasGap, analysis.contexts.callers());

  std::map<std::pair<Place, std::string>, EntryPoint> points;
  for (EntityId id : analysis.contexts.asyncEntities()) {
    const Entity &entity = program.entities[id];
    if (!entity.isProject)
      continue;
    bool isLoop = analysis.contexts.of(id).contains(Context::Loop);
    const Witness *witness = analysis.contexts.witness(id, isLoop ? Context::Loop : Context::GreenThread);
    if (!witness)
      continue;
    Place place = program.place(entity.location);
    auto [it, isNew] = points.try_emplace({place, program.display(id)});
    EntryPoint &point = it->second;
    point.isFollowed = point.isFollowed && !hasGap[id];
    if (!isNew)
      continue;
    point.name = program.display(id);
    point.place = place;
    point.kind = entity.coroutine == CoroutineKind::Task ? "coroutine" : isLoop ? kindOf(witness->why) : "green thread";
    point.why = reasonOf(program, id, *witness);
  }
  std::vector<EntryPoint> result;
  for (auto &[key, point] : points)
    result.push_back(std::move(point));
  return result;
}

} // namespace async_tidy
