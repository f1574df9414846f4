#include "analysis/program/reachability.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace async_tidy {
namespace {
constexpr uint32_t Unreached = ~uint32_t(0);
/// A longer way leads through so many turns that depend on data that nobody can say whether it is ever taken.
constexpr uint32_t MaxSteps = 12;
} // namespace

BlockingReach::BlockingReach(const CallGraph &graph, const ExecutionContexts &contexts, BlockingKinds kinds,
                             Context from)
    : graph(graph), contexts(contexts), kinds(kinds), from(from) {
  size_t count = graph.program.entities.size();
  struct Step {
    EntityId entity;
    bool isInHandler;
  };
  std::vector<Step> open;
  auto reach = [&](EntityId id, bool isInHandler, uint32_t steps) {
    if (distance[isInHandler][id] != Unreached || steps > MaxSteps)
      return;
    distance[isInHandler][id] = steps;
    open.push_back({id, isInHandler});
  };
  // By entity: who leads to it, and whether from a catch handler.
  std::vector<std::vector<Step>> callers(count);
  for (std::vector<uint32_t> &each : distance)
    each.resize(count, Unreached);
  for (EntityId id = 0; id != count; ++id) {
    for (const Edge &edge : graph.edges(id))
      if (contexts.leadsOn(edge.target) && !graph.isOnOwnThread(id, edge.call))
        callers[edge.target].push_back({id, isInHandler(id, edge.call)});
    for (bool inHandler : {false, true})
      if (llvm::any_of(graph.leaves(id), [&](const Leaf &leaf) { return isForCallers(id, leaf, inHandler); }))
        reach(id, inHandler, 1);
  }
  for (size_t i = 0; i != open.size(); ++i) {
    Step step = open[i];
    uint32_t steps = distance[step.isInHandler][step.entity] + 1;
    for (const Step &caller : callers[step.entity]) {
      if (step.isInHandler)
        reach(caller.entity, true, steps);
      if (step.isInHandler == caller.isInHandler)
        reach(caller.entity, false, steps);
    }
  }
}

bool BlockingReach::counts(EntityId id, const Leaf &leaf, bool inHandler) const {
  BlockingKind kind = leaf.blocks->kind;
  bool isReport =
      kind == BlockingKind::File || kind == BlockingKind::FileMetadata || kind == BlockingKind::Console;
  return kinds.contains(kind) && !(from == Context::GreenThread && leaf.blocks->suspendsGreenThread) &&
         !(isReport && (inHandler || isInHandler(id, leaf.call)));
}

bool BlockingReach::isForCallers(EntityId id, const Leaf &leaf, bool inHandler) const {
  return !leaf.dependsOnCaller && counts(id, leaf, inHandler) && !graph.isOnOwnThread(id, leaf.call);
}

uint32_t BlockingReach::distanceOf(EntityId id, const Edge &edge, bool inHandler) const {
  uint32_t beyond = distance[inHandler || isInHandler(id, edge.call)][edge.target];
  return !contexts.leadsOn(edge.target) || beyond == Unreached ? Unreached : beyond + 1;
}

/// Those of edges or leaves, in order of their calls, that belong to one call.
template <typename T> static llvm::ArrayRef<T> ofCall(const std::vector<T> &items, uint32_t call) {
  auto begin = llvm::partition_point(items, [&](const T &item) { return item.call < call; });
  auto end = std::find_if(begin, items.end(), [&](const T &item) { return item.call != call; });
  return llvm::ArrayRef<T>(items).slice(begin - items.begin(), end - begin);
}

std::optional<Way> BlockingReach::wayFrom(EntityId id, uint32_t call, bool inHandler) const {
  for (const Leaf &leaf : ofCall(graph.leaves(id), call))
    if (counts(id, leaf, inHandler))
      return Way{&leaf, nullptr, call};
  std::optional<Way> best;
  uint32_t bestDistance = Unreached;
  for (const Edge &edge : ofCall(graph.edges(id), call))
    if (uint32_t length = distanceOf(id, edge, inHandler); length < bestDistance) {
      best = Way{nullptr, &edge, call, inHandler || isInHandler(id, call)};
      bestDistance = length;
    }
  return best;
}

std::optional<Way> BlockingReach::wayFrom(EntityId id, bool inHandler) const {
  uint32_t shortest = distance[inHandler][id];
  if (shortest == Unreached)
    return std::nullopt;
  for (const Leaf &leaf : graph.leaves(id))
    if (isForCallers(id, leaf, inHandler))
      return Way{&leaf, nullptr, leaf.call};
  for (const Edge &edge : graph.edges(id))
    if (distanceOf(id, edge, inHandler) == shortest && !graph.isOnOwnThread(id, edge.call))
      return Way{nullptr, &edge, edge.call, inHandler || isInHandler(id, edge.call)};
  return std::nullopt;
}

BlockingReach::End BlockingReach::endOf(EntityId id, Way way) const {
  while (way.edge) {
    id = way.edge->target;
    way = *wayFrom(id, way.isInHandler);
  }
  return {id, way.leaf};
}

std::vector<CallRef> BlockingReach::path(EntityId id, Way way) const {
  std::vector<CallRef> result;
  while (way.edge) {
    id = way.edge->target;
    way = *wayFrom(id, way.isInHandler);
    result.push_back({id, way.call});
  }
  auto original = [&](const CallRef &step) { return graph.program.originalOf(step.entity); };
  for (const CallRef &below : way.leaf->below)
    if (result.empty() || original(result.back()) != original(below))
      result.push_back(below);
  return result;
}

/// " blocks (sleep)" after the call that does.
static std::string endOfStep(const Program &program, const Call &call, const Leaf &leaf) {
  if (leaf.function != call.callee)
    return " runs " + describeLeaf(program, leaf);
  BlockingKind kind = leaf.blocks->kind;
  const char *does = kind == BlockingKind::Cpu         ? " computes ("
                     : kind == BlockingKind::EventLoop ? " runs a loop ("
                                                       : " blocks (";
  return std::string(does) + spelling(kind) + ")";
}

std::vector<TraceStep> BlockingReach::trace(EntityId id, Way way) const {
  const Program &program = graph.program;
  std::vector<TraceStep> steps;
  while (way.edge) {
    const Call &call = program.entities[id].calls[way.call];
    EntityId target = way.edge->target;
    Place targetPlace = program.place(program.entities[target].location);
    bool isDestructor = program.entities[target].kind == EntityKind::Destructor;
    if (way.edge->kind == EdgeKind::Overrides)
      steps.push_back({targetPlace, "the call may run this override, " + nameOf(program, target)});
    else if (way.edge->kind == EdgeKind::Invokes && isDestructor)
      steps.push_back({targetPlace, "which runs " + nameOf(program, target)});
    else if (way.edge->kind == EdgeKind::Invokes && call.callee == NoEntity)
      steps.push_back({targetPlace, "what is called is " + nameOf(program, target)});
    else if (way.edge->kind == EdgeKind::Invokes)
      steps.push_back({targetPlace, nameOf(program, call.callee) + " calls " + nameOf(program, target)});
    id = target;
    way = *wayFrom(id, way.isInHandler);
    const Call &next = program.entities[id].calls[way.call];
    // A compiler-generated function has no place; its class is where the target stands.
    Place place = next.location.isValid() ? program.place(next.location) : targetPlace;
    std::string message = nameOf(program, id) + ": " + describe(program, next);
    if (way.leaf && way.leaf->below.empty())
      message += endOfStep(program, next, *way.leaf);
    steps.push_back({place, message});
  }
  for (const CallRef &below : way.leaf->below) {
    const Call &call = program.entities[below.entity].calls[below.call];
    std::string message = nameOf(program, below.entity) + ": " + describe(program, call);
    if (below == way.leaf->below.back())
      message += endOfStep(program, call, *way.leaf);
    steps.push_back({program.place(call.location), message});
  }
  return steps;
}

std::string nameOf(const Program &program, EntityId id) {
  const std::string &display = program.display(id);
  if (program.entities[id].kind == EntityKind::Lambda)
    return display;
  return "'" + display + "'";
}

std::string variableName(const Program &program, const Value &value) {
  llvm::StringRef name = program.text(value.name);
  if (value.kind != ValueKind::Variable)
    return "";
  if (size_t field = name.rfind("@FI@"); value.entity == NoEntity && field != llvm::StringRef::npos)
    name = name.substr(field + 4);
  return name.split('@').first.str();
}

std::string describe(const Program &program, const Call &call) {
  std::string variable = variableName(program, call.receiver);
  if (call.callee == NoEntity)
    return variable.empty() ? "indirect call" : "call of '" + variable + "'";
  llvm::StringRef display = program.display(call.callee);
  std::string ofClass = ("'" + display.rsplit("::").first + "'").str();
  switch (call.form) {
  case CallForm::Operator:
    if (!variable.empty() && display.ends_with("::operator()"))
      return "call of '" + variable + "'";
    [[fallthrough]];
  case CallForm::Direct:
    return "call to " + nameOf(program, call.callee);
  case CallForm::Constructor:
    return "constructor of " + ofClass;
  case CallForm::Conversion:
    return "conversion by " + nameOf(program, call.callee);
  case CallForm::Destructor:
    return variable.empty() ? "destructor of " + ofClass : "destructor of '" + variable + "' (" + ofClass + ")";
  case CallForm::TemporaryDestructor:
    return "destructor of a temporary " + ofClass;
  case CallForm::Delete:
    return "delete of " + ofClass;
  case CallForm::MemberDestructor:
    return "destructor of a member or base " + ofClass;
  case CallForm::Await:
    return "co_await runs " + nameOf(program, call.callee) + ", which";
  case CallForm::Promise:
    return "promise hook " + nameOf(program, call.callee);
  }
  return "";
}

std::string describeLeaf(const Program &program, const Leaf &leaf) {
  return nameOf(program, leaf.function) + " (" + spelling(leaf.blocks->kind) + ")";
}

} // namespace async_tidy
